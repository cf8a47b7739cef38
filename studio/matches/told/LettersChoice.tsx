import { Flex, Radio, Text } from '@sanity/ui';
import { useId } from 'react';
import type { NewTold } from '../../../program/matches/told.ts';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';

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
    <ChoiceGroup title="The emails">
      {options.map(({ value, text }) => (
        <Flex key={value} as="label" gap={3} align="center">
          <Radio name={name} checked={chosen === value} onChange={() => choose(value)} />
          <Text size={1}>{text}</Text>
        </Flex>
      ))}
    </ChoiceGroup>
  );
}
