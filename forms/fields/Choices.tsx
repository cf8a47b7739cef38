import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import type { ChoiceLayout } from '../question.ts';
import {
  describedBy,
  Explanation,
  type FieldProps,
  fieldClass,
  InLanguage,
  invalid,
  LabelText,
} from './fieldParts.tsx';

/** The id of one choice. */
export const choiceId = (name: string, value: string) => `${name}-${value}`;

interface Props extends ChoiceLayout {
  field: FieldProps;
  values: readonly string[];
  type: 'radio' | 'checkbox';
  /** Value and name of each choice. */
  choices: Readonly<Record<string, string>>;
}

/** A language by its name, and by the one of those who speak it. */
function TwoNames({ code, name }: { code: string; name: string }) {
  const own = SPOKEN_LANGUAGES[code] ?? name;
  if (own === name) return name;
  return (
    <>
      {name} <bdi lang={code}>{own}</bdi>
    </>
  );
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
          <label htmlFor={choiceId(name, value)}>
            {ownLanguage ? (
              <TwoNames code={value} name={text} />
            ) : (
              <InLanguage lang={field.lang}>{text}</InLanguage>
            )}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
