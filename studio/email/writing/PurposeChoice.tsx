import { Flex, Radio, Text } from '@sanity/ui';
import { useId } from 'react';
import { type Message, PURPOSES } from '../../../program/messages/message.ts';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';
import { purposeWords } from './labels.ts';
import type { Words } from './writeMessage.ts';

interface PurposeChoiceProps {
  message: Message;
  words: Words;
  change: (next: Partial<Words>) => void;
}

/** What a message is: about one person's own matter, or news, which only those get who agreed to it. */
export function PurposeChoice({ message, words, change }: PurposeChoiceProps) {
  const name = useId();
  if (message.readers.length !== 1)
    return (
      <Text size={1} muted>
        To many one writes invitations and news. Only those get them who agreed to it.
      </Text>
    );
  return (
    <ChoiceGroup title="What it is">
      {PURPOSES.map((purpose) => (
        <Flex key={purpose} as="label" gap={3} align="center">
          <Radio name={name} checked={words.purpose === purpose} onChange={() => change({ purpose })} />
          <Text size={1}>{purposeWords[purpose]}</Text>
        </Flex>
      ))}
    </ChoiceGroup>
  );
}
