import type { ReactNode } from 'react';
import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** A question that is answered in one box. `box` draws it with what ties it to its label, hint and error. */
export function Labeled({
  field,
  box,
}: {
  field: FieldProps;
  box: (tied: {
    id: string;
    name: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}) {
  const { name } = field;
  return (
    <div className={fieldClass(field)}>
      <label htmlFor={name}>
        <LabelText {...field} />
      </label>
      <Explanation {...field} />
      {box({ id: name, name, 'aria-describedby': describedBy(field), 'aria-invalid': invalid(field) })}
    </div>
  );
}
