import { Flex, Radio, Text } from '@sanity/ui';
import { useId } from 'react';
import type { LetterKind } from '../../../program/letters.ts';
import { ChoiceGroup } from '../form/ChoiceGroup.tsx';
import { letterTitle } from '../labels/letters.ts';

/** Which letter goes out upon a decision: the program's own, or none because staff tell the person themselves. */
export function LetterChoice({
  letter,
  isSent,
  choose,
}: {
  letter: LetterKind;
  isSent: boolean;
  choose: (isSent: boolean) => void;
}) {
  const name = useId();
  const options = [
    { value: true, text: `“${letterTitle(letter)}”` },
    { value: false, text: 'No email: I write or call them myself' },
  ];
  return (
    <ChoiceGroup title="The email they get">
      {options.map(({ value, text }) => (
        <Flex key={text} as="label" gap={3} align="center">
          <Radio name={name} checked={isSent === value} onChange={() => choose(value)} />
          <Text size={1}>{text}</Text>
        </Flex>
      ))}
    </ChoiceGroup>
  );
}
