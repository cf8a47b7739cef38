import type { CountryCode } from '../../countries/countries.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { ELSEWHERE, STAGES, type Stage } from '../../program/finder/finderData.ts';

/** Where the form is sent. It is a question and changes nothing: a GET, so that the answer can be kept and shared. */
export const FIND_PATH = '/find';

/** What somebody asked the finder. */
export interface FindQuery {
  text: string;
  /** The key of a state, `elsewhere`, or nothing. */
  place?: string | undefined;
  stage?: Stage | undefined;
}

interface Props {
  language: Language;
  country?: CountryCode | undefined;
  places: readonly { key: string; name: string }[];
  asked?: FindQuery | undefined;
  /** What is wrong with what was typed. */
  mistake?: string | undefined;
}

function Select({
  name,
  label,
  options,
  chosen,
}: {
  name: string;
  label: string;
  options: readonly (readonly [string, string])[];
  chosen?: string | undefined;
}) {
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">–</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The three questions of the finder. Only the first has to be answered. */
export function FindForm({ language, country, places, asked, mistake }: Props) {
  const { finder: t } = messagesFor(language, country);
  return (
    <search>
      <form className="find" action={FIND_PATH}>
        <input type="hidden" name="lang" value={language} />
        <p className="field">
          <label htmlFor="q">{t.question}</label>
          <span className="hint" id="q-hint">
            {t.hint}
          </span>
          {mistake && (
            <strong className="error" id="q-error">
              {mistake}
            </strong>
          )}
          <input
            type="search"
            id="q"
            name="q"
            dir="auto"
            required
            autoComplete="off"
            defaultValue={asked?.text}
            aria-describedby={mistake ? 'q-hint q-error' : 'q-hint'}
            aria-invalid={mistake ? true : undefined}
          />
        </p>
        <Select
          name="place"
          label={t.placeQuestion}
          options={[...places.map(({ key, name }) => [key, name] as const), [ELSEWHERE, t.elsewhere]]}
          chosen={asked?.place}
        />
        <Select
          name="stage"
          label={t.stageQuestion}
          options={STAGES.map((stage) => [stage, t.stages[stage].name])}
          chosen={asked?.stage}
        />
        <button type="submit" className="btn">
          {t.submit}
        </button>
      </form>
    </search>
  );
}
