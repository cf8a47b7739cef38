import { Badge, Card, Flex, Stack, Text } from '@sanity/ui';
import { memo, useId, useRef } from 'react';
import { CAUTION_WORDS, inEnglish, REASON_WORDS } from '../../../../program/matching/words.ts';
import { personName } from '../../../shared/card/personName.ts';
import { SrOnly } from '../../../shared/card/SrOnly.tsx';
import { fieldWords } from '../../../shared/labels/fieldsOfWork.ts';
import { Sentences } from '../../match-suggestions/Sentences.tsx';
import { CardActions, type CardActs } from './CardActions.tsx';
import { CardStatus } from './CardStatus.tsx';
import { ConnectorSide } from './ConnectorSide.tsx';
import { ParticipantSide } from './ParticipantSide.tsx';
import type { PairView } from './pairView.ts';
import { SideBySide } from './SideBySide.tsx';

const TONES = {
  open: 'default',
  approving: 'default',
  approved: 'positive',
  refused: 'transparent',
} as const;

interface PairCardProps {
  view: PairView;
  /** "3 of 18". */
  place: string;
  /** Approvals of many are under way. */
  isBusy: boolean;
  acts: CardActs;
}

/** Whether a card looks the same as before. What its buttons do is the same whenever they were made. */
function isUnchanged(before: PairCardProps, now: PairCardProps): boolean {
  const [one, other] = [before.view, now.view];
  return (
    before.place === now.place &&
    before.isBusy === now.isBusy &&
    one.card === other.card &&
    one.participant === other.participant &&
    one.connector === other.connector &&
    one.workload === other.workload &&
    one.proposed === other.proposed &&
    one.decision === other.decision
  );
}

/** A proposed pair side by side: who, why, what to bear in mind, and what staff can do about it. */
export const PairCard = memo(DrawnCard, isUnchanged);

function DrawnCard({ view, place, isBusy, acts }: PairCardProps) {
  const { card, participant, connector, workload, proposed, decision } = view;
  const title = useId();
  const element = useRef<HTMLDivElement>(null);
  const cautions = card.cautions.map((caution) => inEnglish(CAUTION_WORDS, caution, fieldWords));
  const reasons = card.reasons.map((reason) => inEnglish(REASON_WORDS, reason, fieldWords));
  const isPinned = decision?.decision === 'pinned';
  return (
    <Card
      ref={element}
      border
      radius={3}
      padding={4}
      tone={card.change?.blocks ? 'caution' : TONES[card.state]}
      role="article"
      aria-labelledby={title}
      tabIndex={-1}
    >
      <Stack gap={4}>
        <SrOnly>
          <h2 id={title}>
            {participant ? personName(participant) : 'Somebody'} and{' '}
            {connector ? personName(connector) : 'somebody'}
          </h2>
        </SrOnly>
        <Flex gap={2} align="center">
          <Text size={0} muted>
            {place}
          </Text>
          {isPinned && <Badge tone="primary">Pinned</Badge>}
          {card.isChosen && !isPinned && <Badge tone="primary">Your choice</Badge>}
          {cautions.length > 0 && <Badge tone="caution">To bear in mind: {cautions.length}</Badge>}
        </Flex>
        <SideBySide>
          <ParticipantSide id={card.participantId} person={participant} />
          <ConnectorSide id={card.connectorId} person={connector} workload={workload} proposed={proposed} />
          <div className="between">
            <Sentences title="Why" sentences={reasons} />
            {cautions.length > 0 && <Sentences title="To bear in mind" sentences={cautions} />}
            {card.loss && <Sentences title="To go against it" sentences={[card.loss]} />}
            {card.yearAhead && <Sentences title="The year ahead" sentences={[...card.yearAhead]} />}
          </div>
        </SideBySide>
        <CardStatus card={card} decision={decision} />
        <CardActions
          view={view}
          isBusy={isBusy}
          acts={acts}
          // The button that was pressed goes away: the focus stays with its card.
          keepFocus={() => element.current?.focus({ preventScroll: true })}
        />
      </Stack>
    </Card>
  );
}
