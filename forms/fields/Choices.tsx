import type { ChoiceLayout } from '../question.ts';
import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** The id of one choice. */
export const choiceId = (id: string, value: string) => `${id}-${value}`;

/** A question that is answered by choosing: radio buttons, or boxes to tick. */
export function Choices({
  name,
  id = name,
  label,
  hint,
  optional,
  error,
  values = [],
  type = 'radio',
  choices,
  ownLanguage = false,
  layout = ownLanguage ? 'many' : undefined,
}: FieldProps &
  ChoiceLayout & {
    values?: readonly string[];
    type?: 'radio' | 'checkbox';
    /** Value and name of each choice. */
    choices: Readonly<Record<string, string>>;
  }) {
  return (
    <fieldset className={fieldClass(error, layout)} aria-describedby={describedBy(id, { hint, error })}>
      <legend>
        <LabelText label={label} optional={optional} />
      </legend>
      <Explanation id={id} hint={hint} error={error} />
      {Object.entries(choices).map(([value, text], index) => (
        <div className="choice" key={value}>
          <input
            type={type}
            id={choiceId(id, value)}
            name={name}
            value={value}
            defaultChecked={values.includes(value)}
            aria-invalid={index === 0 ? invalid(error) : undefined}
          />
          <label htmlFor={choiceId(id, value)}>{ownLanguage ? <bdi lang={value}>{text}</bdi> : text}</label>
        </div>
      ))}
    </fieldset>
  );
}
