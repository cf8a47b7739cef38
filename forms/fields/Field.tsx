import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { FormAnswers } from '../../program/sign-up/parseForm.ts';
import type { Question } from '../question.ts';
import { Choices } from './Choices.tsx';
import type { FieldProps } from './fieldParts.tsx';
import { ParagraphField } from './ParagraphField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { Tick } from './Tick.tsx';

interface Props extends Omit<FieldProps, 'name' | 'optional'> {
  question: Pick<Question, 'name' | 'control' | 'optional' | 'usual'>;
  language: Language;
  /** The name it is sent under, where the form asks it several times. */
  name?: string;
  /** What was answered before; nothing where the form is new. */
  answers?: FormAnswers | undefined;
}

/** Shows a question by its control, with what was answered and what is to mend. */
export function Field({ question, language, name = question.name, answers, ...texts }: Props) {
  const { control, optional, usual } = question;
  const { forms } = messagesFor(language);
  const values = answers ? [answers[name] ?? []].flat() : [usual ?? []].flat();
  const [value] = values;
  const field = { ...texts, name, optional: optional && forms.optional };
  switch (control.kind) {
    case 'text': {
      const { kind: _text, ...typed } = control;
      return <TextField {...field} {...typed} value={value} />;
    }
    case 'paragraph':
      return <ParagraphField {...field} rows={control.rows} value={value} />;
    case 'select':
      return (
        <SelectField
          {...field}
          value={value}
          choose={forms.chooseField}
          choices={control.choices(language)}
        />
      );
    case 'radios':
    case 'checkboxes': {
      const { kind, choices, ...layout } = control;
      const type = kind === 'radios' ? 'radio' : 'checkbox';
      return <Choices {...field} {...layout} type={type} values={values} choices={choices(language)} />;
    }
    case 'tick':
      return <Tick {...field} checked={value === 'yes'} />;
    case 'hidden':
      return <input type="hidden" name={name} value={value ?? ''} />;
  }
}
