import type { CountryCode } from '../../countries/countries.ts';
import { dayInWords } from '../../locales/dates.ts';
import { fillMessage } from '../../locales/format.ts';
import { type Language, LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { fieldName } from '../../program/fieldNames.ts';
import type { FieldsOfWork } from '../../program/fieldsOfWork.ts';
import { languageName, localizedPath } from '../../program/languages.ts';
import type { ConnectorsWanted as Published, WantedKind } from '../../program/wanted/connectorsWanted.ts';

interface Props {
  language: Language;
  /** The zone in which the program counts its days. */
  timeZone: string;
  country?: CountryCode | undefined;
  /** The settings of the city, where a field that it has added has its name. */
  fieldsOfWork?: FieldsOfWork | undefined;
  /** What was published; nothing before the first time. */
  wanted: Published | undefined;
  /** Whether the page leads to the form, because it has none itself. */
  leadsOn?: boolean;
}

/** What makes a kind rare: who knows the field so far, and that none of these speaks the language. */
function Rare({ kind, readers }: { kind: WantedKind; readers: Language }) {
  const { language, knowing, isUnspoken } = kind;
  const { wanted: t } = messagesFor(readers).becomeAConnector;
  if (knowing === undefined) return null;
  const spoken = language && languageName(language, LOCALES[readers].language.intl);
  const isTold = knowing > 0 && spoken && isUnspoken;
  return (
    <span className="helps">
      {fillMessage(t.knowing, { count: knowing }, readers)}
      {isTold && ` ${fillMessage(t.unspoken, { language: spoken }, readers)}`}
    </span>
  );
}

/** One kind; with how many it would help where that differs from the others. */
function Kind({
  kind,
  readers,
  name,
  isCounted,
}: {
  kind: WantedKind;
  readers: Language;
  name: string;
  isCounted: boolean;
}) {
  const { language, area, people } = kind;
  const { wanted: t } = messagesFor(readers).becomeAConnector;
  const { intl } = LOCALES[readers].language;
  const say = (text: string, values: Record<string, string | number>) => fillMessage(text, values, readers);
  return (
    <li>
      <b>{name}</b>
      {language && <span>{say(t.language, { language: languageName(language, intl) })}</span>}
      {area && <span>{say(t.area, { area })}</span>}
      {isCounted && <span className="helps">{say(t.helps, { people })}</span>}
      <Rare kind={kind} readers={readers} />
    </li>
  );
}

/** Which kinds of Connector would help most people, with the day of the estimate; or that none stands out. */
export function ConnectorsWanted({
  language,
  timeZone,
  country,
  fieldsOfWork,
  wanted,
  leadsOn = false,
}: Props) {
  const { becomeAConnector, frame } = messagesFor(language);
  const { wanted: t } = becomeAConnector;
  const kinds = wanted?.kinds ?? [];
  const [one] = kinds;
  // A number that is the same everywhere is said once.
  const isSame =
    one?.knowing !== undefined && kinds.length > 1 && kinds.every(({ people }) => people === one.people);
  const date = wanted && dayInWords(dayOf(new Date(wanted.asOf), timeZone), language, country);
  return (
    <section className="wanted">
      <h2>{t.title}</h2>
      <p>{kinds.length > 0 ? t.lead : t.none}</p>
      {one && isSame && <p>{fillMessage(t.each, { people: one.people }, language)}</p>}
      {kinds.length > 0 && (
        <ul>
          {kinds.map((kind) => (
            <Kind
              key={kind.field}
              kind={kind}
              readers={language}
              name={fieldName(kind.field, language, fieldsOfWork)}
              isCounted={!isSame}
            />
          ))}
        </ul>
      )}
      {leadsOn && <a href={localizedPath('/become-a-connector/', language)}>{frame.becomeAConnector}</a>}
      {date && kinds.length > 0 && <p className="meta">{fillMessage(t.note, { date }, language)}</p>}
    </section>
  );
}
