import type { ChoiceLayout } from '../question.ts';
import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** The id of one choice. */
export const choiceId = (name: string, value: string) => `${name}-${value}`;

interface Props extends ChoiceLayout {
  field: FieldProps;
  values: readonly string[];
  type: 'radio' | 'checkbox';
  /** Value and name of each choice. */
  choices: Readonly<Record<string, string>>;
}

/** A question that is answered by choosing: radio buttons, or boxes to tick. */
export function Choices({ field, values, type, choices, ownLanguage = false, layout }: Props) {
  const { name } = field;
  return (
    <fieldset
      className={fieldClass(field, layout ?? (ownLanguage ? 'many' : undefined))}
      aria-describedby={describedBy(field)}
    >
      <legend>
        <LabelText {...field} />
      </legend>
      <Explanation {...field} />
      {Object.entries(choices).map(([value, text], index) => (
        <div className="choice" key={value}>
          <input
            type={type}
            id={choiceId(name, value)}
            name={name}
            value={value}
            defaultChecked={values.includes(value)}
            aria-invalid={index === 0 ? invalid(field) : undefined}
          />
          <label htmlFor={choiceId(name, value)}>{ownLanguage ? <bdi lang={value}>{text}</bdi> : text}</label>
        </div>
      ))}
    </fieldset>
  );
}
