import { SparklesIcon } from '@sanity/icons/Sparkles';
import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { Problem } from '../../../shared/error-card/Problem.tsx';
import { whoWaits } from '../session/marks.ts';
import type { MatchingSession } from '../session/matchingSession.ts';
import { cancelProposing, propose, readEveryone } from '../session/proposing.ts';
import type { SessionStore } from '../session/SessionStore.ts';
import { Advance } from './Advance.tsx';
import { LookChoice } from './LookChoice.tsx';

const STEPS = {
  comparing: 'Comparing everyone with every Connector',
  choosing: 'Choosing the best for all together',
} as const;

/** The people for whom something can be proposed, as heard last. */
const waitingIn = ({ marks }: MatchingSession): number => (marks ? whoWaits(marks).length : 0);

/** Whoever has started it can cancel it with the next key. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

/** The button that lets the machine propose, and how far it is. */
export function Start({ store, session }: { store: SessionStore; session: MatchingSession }) {
  const { stage, problem, people, marks } = session;
  const count = waitingIn(session);
  if (stage === 'proposing') return <Proposing store={store} />;
  if (problem && !people)
    return <Problem text={problem} act="Read again" onAct={() => readEveryone(store)} />;
  if (!people || !marks)
    return (
      <Flex gap={3} padding={4} align="center" role="status">
        <Spinner muted />
        <Text muted>Reading everyone who is ready …</Text>
      </Flex>
    );
  if (stage === 'proposed' && !problem) return null;
  return (
    <Stack gap={4}>
      {problem && <Problem text={problem} act="Try again" onAct={() => propose(store)} />}
      {stage === 'waiting' && count === 0 && <Nobody session={session} />}
      {stage === 'waiting' && count > 0 && marks.connectors.size === 0 && (
        <Text size={1}>
          There is no Connector yet. Welcome somebody under “All records”, “Connectors”, then propose.
        </Text>
      )}
      {stage === 'waiting' && count > 0 && (
        <Flex gap={4} align="center" wrap="wrap">
          <LookChoice store={store} session={session} />
          <Button
            icon={SparklesIcon}
            fontSize={2}
            padding={4}
            text={`Propose for everyone who is ready (${count})`}
            onClick={() => propose(store)}
          />
        </Flex>
      )}
    </Stack>
  );
}

function Nobody({ session: { marks } }: { session: MatchingSession }) {
  const underWay = marks?.open.length ?? 0;
  return (
    <Card border radius={3} padding={5}>
      <Stack gap={4}>
        <Text weight="semibold">Nobody waits for a proposal</Text>
        <Text size={1}>
          {underWay > 0
            ? `Matches under way: ${underWay}. Whoever is ready has one.`
            : 'Screen the people under “To screen”. Whoever you mark as ready is proposed here.'}
        </Text>
      </Stack>
    </Card>
  );
}

/** How far the machine is. Only this is drawn anew while it works. */
function Proposing({ store }: { store: SessionStore }) {
  const progress = useSyncExternalStore(store.subscribe, store.progress);
  return (
    <Card border radius={3} padding={4}>
      <Flex gap={4} align="center">
        <Advance
          label={
            progress
              ? `${STEPS[progress.step]}: ${progress.done} of ${progress.of}`
              : 'Reading everyone who is ready and every Connector'
          }
          done={progress?.done ?? 0}
          of={progress?.of ?? 1}
        />
        <Button mode="ghost" text="Cancel" ref={focusOnce} onClick={() => cancelProposing(store)} />
      </Flex>
    </Card>
  );
}
