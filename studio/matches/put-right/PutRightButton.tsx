import { EditIcon } from '@sanity/icons/Edit';
import { Flex, Radio, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { matchSchema } from '../../../program/matches/match.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';
import { PutRightForm } from './PutRightForm.tsx';
import { answersIn, type PutRight, puttable } from './putRight.ts';

const LABELS: Record<PutRight['what'], string> = {
  day: 'They met on another day',
  'not-known': 'We do not know whether they met: it was entered by mistake',
  outcome: 'An answer about what came of it is wrong',
};

/** What a match says of the meeting, and of what came of it, put right. Nothing where it says nothing yet. */
export function PutRightButton({
  id,
  document,
}: {
  id: string;
  document: Readonly<Record<string, unknown>>;
}) {
  const { data: match } = matchSchema.safeParse(document);
  const offered = match ? puttable(match) : [];
  if (!match || offered.length === 0) return null;
  return (
    <AskButton
      text="Put right"
      icon={EditIcon}
      mode="bleed"
      header="Put the meeting right"
      aria-label="Put right: The meeting"
    >
      {(close) => <What {...{ id, offered, answers: answersIn(match) }} onClose={close} />}
    </AskButton>
  );
}

interface WhatProps {
  id: string;
  offered: readonly PutRight['what'][];
  answers: ReturnType<typeof answersIn>;
  onClose: () => void;
}

function What({ id, offered, answers, onClose }: WhatProps) {
  const [what, setWhat] = useState<PutRight['what']>();
  const name = useId();
  return (
    <Stack gap={5}>
      <ChoiceGroup title="What is wrong">
        {offered.map((each) => (
          <Flex key={each} as="label" gap={3} align="center">
            <Radio name={name} checked={what === each} onChange={() => setWhat(each)} />
            <Text size={1}>{LABELS[each]}</Text>
          </Flex>
        ))}
      </ChoiceGroup>
      {what && <PutRightForm key={what} {...{ id, what, answers, onClose }} />}
    </Stack>
  );
}
