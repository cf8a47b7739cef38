import { EditIcon } from '@sanity/icons/Edit';
import { Flex, Radio, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { TELLABLE } from '../../../program/matches/told.ts';
import type { MatchStatus } from '../../../program/matchStatus.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';
import { type Tellable, toldWords } from '../../shared/labels/matches.ts';
import { ContactsForm } from './ContactsForm.tsx';
import { ToldForm } from './ToldForm.tsx';

/** A connector can name people at any time after the introduction. */
const NAMES_PEOPLE: readonly MatchStatus[] = ['introduced', 'met', 'not-met', 'closed'];

const offeredIn = (status: MatchStatus): Tellable[] => [
  ...TELLABLE[status],
  ...(NAMES_PEOPLE.includes(status) ? (['contacts'] as const) : []),
];

/** "They told me …": what one of the two said by telephone or on paper. Nothing in a state in which nothing fits. */
export function ToldButton({ matchId, status }: { matchId: string; status: MatchStatus }) {
  const offered = offeredIn(status);
  if (offered.length === 0) return null;
  return (
    <AskButton text="They told me …" icon={EditIcon} mode="ghost" tone="primary" header="They told me …">
      {(close) => <WhatTold {...{ matchId, offered }} onClose={close} />}
    </AskButton>
  );
}

function WhatTold({
  matchId,
  offered,
  onClose,
}: {
  matchId: string;
  offered: readonly Tellable[];
  onClose: () => void;
}) {
  const [what, setWhat] = useState<Tellable>();
  const name = useId();
  return (
    <Stack gap={5}>
      <ChoiceGroup title="What">
        {offered.map((each) => (
          <Flex key={each} as="label" gap={3} align="center">
            <Radio name={name} checked={what === each} onChange={() => setWhat(each)} />
            <Text size={1}>{toldWords[each]}</Text>
          </Flex>
        ))}
      </ChoiceGroup>
      {what === 'contacts' && <ContactsForm {...{ matchId, onClose }} />}
      {what && what !== 'contacts' && <ToldForm key={what} {...{ matchId, what, onClose }} />}
    </Stack>
  );
}
