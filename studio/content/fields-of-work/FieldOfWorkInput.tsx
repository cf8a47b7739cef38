import { Select } from '@sanity/ui';
import { type StringInputProps, set, unset } from 'sanity';
import type { Choice } from '../../shared/labels/choices.ts';
import { fieldChoices, fieldInWords, namedFieldChoices } from '../../shared/labels/fieldsOfWork.ts';

function ChooseField({ choices, ...props }: StringInputProps & { choices: readonly Choice<string>[] }) {
  const { value, readOnly, onChange, elementProps } = props;
  return (
    <Select
      {...elementProps}
      value={value ?? ''}
      readOnly={Boolean(readOnly)}
      onChange={({ currentTarget }) => onChange(currentTarget.value ? set(currentTarget.value) : unset())}
    >
      <option value="">Choose a field</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
      {value && !choices.some((choice) => choice.value === value) && (
        <option value={value}>{fieldInWords(value)}</option>
      )}
    </Select>
  );
}

/** Chooses one of all fields of work that the city knows. */
export const AnyField = (props: StringInputProps) => <ChooseField {...props} choices={fieldChoices} />;

/** The same without “Something else”, which says too little. */
export const NamedField = (props: StringInputProps) => <ChooseField {...props} choices={namedFieldChoices} />;
