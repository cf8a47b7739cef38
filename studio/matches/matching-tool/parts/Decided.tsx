import { UndoIcon } from '@sanity/icons/Undo';
import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { personName } from '../../../shared/card/personName.ts';
import type { People } from '../../match-suggestions/readPeople.ts';
import { decidedBy } from '../card/CardStatus.tsx';

interface DecidedProps {
  people: People;
  isBusy: boolean;
  onTakeBack: (pair: { participantId: string; connectorId: string }) => void;
}

/** Pairs that staff have pinned or refused, among everyone who is ready: how many, who, when and why. */
export function decisionsOf({ participants, connectors }: People) {
  const names = new Map(connectors.map((connector) => [connector._id, personName(connector)]));
  return participants.flatMap((participant) =>
    participant.pairDecisions.map(({ connector, ...decided }) => ({
      ...decided,
      participantId: participant._id,
      connectorId: connector._ref,
      names: `${personName(participant)} and ${names.get(connector._ref) ?? 'a Connector who no longer takes part'}`,
    })),
  );
}

/** What staff have decided about pairs, and the way back from each. */
export function Decided({ people, isBusy, onTakeBack }: DecidedProps) {
  const decisions = decisionsOf(people);
  if (decisions.length === 0)
    return (
      <Text size={1} muted>
        No pair is pinned or refused. A pinned pair stays together when you propose again. A refused pair is
        never proposed.
      </Text>
    );
  return (
    <Stack gap={3}>
      {decisions.map(({ participantId, connectorId, names, decision, ...decided }) => (
        <Card key={`${participantId} ${connectorId}`} border radius={3} padding={4} role="article">
          <Flex gap={4} align="center" wrap="wrap">
            <Stack gap={3} flex={1}>
              <Flex gap={2} align="center" wrap="wrap">
                <Badge tone={decision === 'pinned' ? 'primary' : 'critical'}>
                  {decision === 'pinned' ? 'Pinned' : 'Refused'}
                </Badge>
                <Text size={2} weight="semibold" dir="auto">
                  {names}
                </Text>
              </Flex>
              <Text size={1} muted dir="auto">
                {decidedBy(decided)}
              </Text>
            </Stack>
            <Button
              mode="ghost"
              icon={UndoIcon}
              text="Take back"
              aria-label={`Take back: ${names}`}
              disabled={isBusy}
              onClick={() => onTakeBack({ participantId, connectorId })}
            />
          </Flex>
        </Card>
      ))}
    </Stack>
  );
}
