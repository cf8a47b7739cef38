import { choiceId } from './Choices.tsx';
import { describedBy, Explanation, type FieldProps, fieldClass, invalid, LabelText } from './fieldParts.tsx';

/** One box to tick, which sends `yes`. */
export function Tick({
  name,
  id = name,
  label,
  hint,
  optional,
  error,
  checked = false,
}: FieldProps & { checked?: boolean }) {
  return (
    <div className={fieldClass(error)}>
      <Explanation id={id} hint={hint} error={error} />
      <div className="choice">
        <input
          type="checkbox"
          id={choiceId(id, 'yes')}
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={invalid(error)}
        />
        <label htmlFor={choiceId(id, 'yes')}>
          <LabelText label={label} optional={optional} />
        </label>
      </div>
    </div>
  );
}
