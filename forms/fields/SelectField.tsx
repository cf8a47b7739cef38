import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** A question with a long list of choices. The first, empty one asks to choose. */
export function SelectField({
  name,
  id = name,
  label,
  hint,
  optional,
  error,
  value = '',
  choose,
  choices,
}: FieldProps & { value?: string | undefined; choose: string; choices: Readonly<Record<string, string>> }) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <Explanation id={id} hint={hint} error={error} />
      <select
        id={id}
        name={name}
        defaultValue={value || undefined}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={invalid(error)}
      >
        <option value="">{choose}</option>
        {Object.entries(choices).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
