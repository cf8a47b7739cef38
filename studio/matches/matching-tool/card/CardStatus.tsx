import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { SyncIcon } from '@sanity/icons/Sync';
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline';
import { Flex, Text } from '@sanity/ui';
import type { ComponentType } from 'react';
import { useStaffName } from '../../../shared/clients/useStaffName.ts';
import { Problem } from '../../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../../shared/labels/dates.ts';
import type { KnownDecision } from '../../match-suggestions/readPeople.ts';
import type { ProposalCard } from '../session/matchingSession.ts';

/** Who decided, when, and why. */
export function decidedBy({ by, at, note }: Pick<KnownDecision, 'by' | 'at' | 'note'>): string {
  const who = [by, dayInWords(at)].filter(Boolean).join(', ');
  return note ? `${who}: “${note}”` : who;
}

function Line({ icon: Icon, text }: { icon: ComponentType; text: string }) {
  return (
    <Flex gap={2} align="flex-start">
      <Text size={1}>
        <Icon />
      </Text>
      <Text size={1} dir="auto">
        {text}
      </Text>
    </Flex>
  );
}

/** What became of a card: approved, refused, changed meanwhile, or why it could not be approved. */
export function CardStatus({
  card: { state, before, change, problem },
  decision,
}: {
  card: ProposalCard;
  decision: KnownDecision | undefined;
}) {
  const self = useStaffName();
  // An approval whose answer was lost is found again later: nobody is quicker than oneself.
  const isByAnother = before && before !== self;
  return (
    <>
      {state === 'approving' && <Line icon={SyncIcon} text="Approving …" />}
      {state === 'approved' && (
        <Line
          icon={CheckmarkCircleIcon}
          text={
            isByAnother
              ? `${before} approved these two before you. There is one match, and one question.`
              : 'Approved. The Connector is being asked by email.'
          }
        />
      )}
      {state === 'refused' && (
        <Line icon={CloseCircleIcon} text={`Refused. ${decision ? decidedBy(decision) : ''}`} />
      )}
      {change && <Line icon={WarningOutlineIcon} text={change.words} />}
      {problem && <Problem text={problem} />}
    </>
  );
}
