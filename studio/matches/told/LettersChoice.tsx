import { Flex, Radio, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import type { NewTold } from '../../../program/matches/told.ts';

interface LettersChoiceProps {
  /** Who gets which letter when the person presses the button: a sentence without its beginning and end. */
  usual: string;
  chosen: NewTold['letters'];
  choose: (letters: NewTold['letters']) => void;
}

/** Whether the letters go out as if the person had pressed the button. */
export function LettersChoice({ usual, chosen, choose }: LettersChoiceProps) {
  const name = useId();
  const options = [
    { value: 'usual', text: `As usual: ${usual}` },
    { value: 'none', text: 'None, to nobody: I write or call them myself' },
  ] as const;
  return (
    <Stack as="fieldset" gap={3} style={{ border: 0, margin: 0, padding: 0 }}>
      <Text as="legend" size={1} weight="medium" style={{ marginBottom: '0.75rem' }}>
        The letters
      </Text>
      {options.map(({ value, text }) => (
        <Flex key={value} as="label" gap={3} align="center">
          <Radio name={name} checked={chosen === value} onChange={() => choose(value)} />
          <Text size={1}>{text}</Text>
        </Flex>
      ))}
    </Stack>
  );
}
