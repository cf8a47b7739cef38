import type { TextControl } from '../question.ts';
import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** A question that is answered with a line of text. */
export function TextField({
  name,
  id = name,
  label,
  hint,
  optional,
  error,
  value,
  type = 'text',
  ...control
}: FieldProps & TextControl & { value?: string | undefined }) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <Explanation id={id} hint={hint} error={error} />
      <input
        id={id}
        name={name}
        type={type}
        {...control}
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={invalid(error)}
      />
    </div>
  );
}
