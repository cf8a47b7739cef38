import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** A question that is answered with some sentences. */
export function ParagraphField({
  name,
  id = name,
  label,
  hint,
  optional,
  error,
  value,
  rows,
}: FieldProps & { rows: number; value?: string | undefined }) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <Explanation id={id} hint={hint} error={error} />
      <textarea
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={invalid(error)}
      />
    </div>
  );
}
