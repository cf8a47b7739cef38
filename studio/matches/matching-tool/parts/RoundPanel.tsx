import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { ProposalCard, Round } from '../session/matchingSession.ts';
import { openIn } from '../session/matchingSession.ts';
import { Advance } from './Advance.tsx';

interface RoundPanelProps {
  round: Round;
  cards: readonly ProposalCard[];
  onStop: () => void;
  onGoOn: () => void;
  onClose: () => void;
}

const TITLES: Record<Round['state'], string> = {
  running: 'Approving',
  stopping: 'Stopping',
  stopped: 'Stopped',
  done: 'Done',
};

/** How far the approval of many is, what went wrong, and how to go on. */
export function RoundPanel({ round, cards, onStop, onGoOn, onClose }: RoundPanelProps) {
  const { participantIds, done, failed, state, problem } = round;
  const left = openIn(cards, participantIds).length;
  const label = `${TITLES[state]}: ${done} of ${participantIds.length} approved`;
  const isOver = state === 'done' || state === 'stopped';
  return (
    <Card border radius={3} padding={4} tone={failed > 0 || problem ? 'caution' : 'positive'}>
      <Stack gap={4}>
        <Flex gap={4} align="center" wrap="wrap">
          <Advance label={label} done={done + failed} of={participantIds.length} />
          <Flex gap={2}>
            {state === 'running' && <Button mode="ghost" text="Stop" onClick={onStop} />}
            {state === 'stopped' && left > 0 && (
              <Button mode="ghost" tone="positive" text={`Go on with the ${left} left`} onClick={onGoOn} />
            )}
            {isOver && <Button mode="ghost" text="Close" onClick={onClose} />}
          </Flex>
        </Flex>
        {failed > 0 && (
          <Text size={1}>
            {failed} could not be approved. Each card says why; find them under “Could not be approved”.
          </Text>
        )}
        {problem && <Text size={1}>{problem}</Text>}
      </Stack>
    </Card>
  );
}
