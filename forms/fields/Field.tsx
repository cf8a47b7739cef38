import type { CountryCode } from '../../countries/countries.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { FormAnswers } from '../parse.ts';
import type { Question } from '../question.ts';
import type { QuestionTexts } from '../questionTexts.ts';
import { Choices, choiceId } from './Choices.tsx';
import { Labeled } from './Labeled.tsx';
import { Tick } from './Tick.tsx';

type Shown = Pick<Question, 'name' | 'control' | 'optional' | 'usual' | 'wordsIn'>;

interface Props {
  question: Shown;
  texts: QuestionTexts;
  language: Language;
  country?: CountryCode | undefined;
  /** What was answered before; nothing where the form is new. */
  answers?: FormAnswers | undefined;
  /** The sentence that says what to mend. */
  error?: string | undefined;
}

/** The id of the control to which the summary of mistakes leads. */
export function controlId({ name, control }: Pick<Question, 'name' | 'control'>, language: Language): string {
  if (control.kind === 'tick') return choiceId(name, 'yes');
  if (control.kind !== 'radios' && control.kind !== 'checkboxes') return name;
  return choiceId(name, Object.keys(control.choices(messagesFor(language)))[0] ?? '');
}

/** Shows a question by its control, with what was answered and what is to mend. */
export function Field({ question, texts, language, country, answers, error }: Props) {
  const { name, control, optional, usual } = question;
  const messages = messagesFor(language, country);
  const values = answers ? [answers[name] ?? []].flat() : [usual ?? []].flat();
  const [value] = values;
  const { label = name, hint, unchosen = '' } = texts;
  const said = question.wordsIn?.(language) ?? language;
  const lang = said === language ? undefined : said;
  const field = { name, label, hint, error, lang, optional: optional && messages.forms.optional };
  switch (control.kind) {
    case 'text': {
      const { kind: _text, type = 'text', ...typed } = control;
      return (
        <Labeled
          field={field}
          box={(tied) => <input {...tied} {...typed} type={type} defaultValue={value} />}
        />
      );
    }
    case 'paragraph':
      return (
        <Labeled
          field={field}
          box={(tied) => <textarea {...tied} rows={control.rows} dir="auto" defaultValue={value} />}
        />
      );
    case 'select':
      // The first, empty choice asks to choose.
      return (
        <Labeled
          field={field}
          box={(tied) => (
            <select {...tied} defaultValue={value || undefined}>
              {Object.entries({ '': unchosen, ...control.choices(messages) }).map(([key, text]) => (
                <option key={key} value={key} lang={key === '' ? undefined : lang}>
                  {text}
                </option>
              ))}
            </select>
          )}
        />
      );
    case 'radios':
    case 'checkboxes': {
      const { kind, choices, ...layout } = control;
      const type = kind === 'radios' ? 'radio' : 'checkbox';
      return <Choices field={field} {...layout} type={type} values={values} choices={choices(messages)} />;
    }
    case 'tick':
      return <Tick field={field} checked={value === 'yes'} />;
    case 'hidden':
      return <input type="hidden" name={name} value={value ?? ''} />;
  }
}
