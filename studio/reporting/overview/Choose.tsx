import { Select, Stack, Text } from '@sanity/ui';
import { useId } from 'react';

interface ChooseProps {
  label: string;
  /** What stands for no choice. */
  all?: string;
  options: readonly { value: string; title: string }[];
  value: string;
  choose: (value: string) => void;
}

/** One choice among many, under its name. The empty value is `all`. */
export function Choose({ label, all, options, value, choose }: ChooseProps) {
  const id = useId();
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} muted>
        {label}
      </Text>
      <Select id={id} value={value} fontSize={1} onChange={(event) => choose(event.currentTarget.value)}>
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Stack>
  );
}
