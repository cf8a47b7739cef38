import { choiceId } from './Choices.tsx';
import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** One box to tick, which sends `yes`. */
export function Tick({ field, checked }: { field: FieldProps; checked: boolean }) {
  const id = choiceId(field.name, 'yes');
  return (
    <div className={fieldClass(field)}>
      <Explanation {...field} />
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={field.name}
          value="yes"
          defaultChecked={checked}
          aria-describedby={describedBy(field)}
          aria-invalid={invalid(field)}
        />
        <label htmlFor={id}>
          <LabelText {...field} />
        </label>
      </div>
    </div>
  );
}
