import { SparklesIcon } from '@sanity/icons/Sparkles';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useRef } from 'react';
import { whoWaits } from '../session/marks.ts';
import { isBusyIn, type MatchingSession, planOf } from '../session/matchingSession.ts';
import { propose } from '../session/proposing.ts';
import type { SessionStore } from '../session/SessionStore.ts';
import { LookChoice } from './LookChoice.tsx';

const number = new Intl.NumberFormat('en-US');

/** What the proposals come to, in two sentences. */
export function summaryOf({ cards, unmatched, workloads }: MatchingSession): string[] {
  const plan = planOf(cards);
  const connectors = new Set(plan.values()).size;
  const places = [...workloads.values()].reduce((sum, workload) => sum + workload.places, 0);
  const total = cards.filter(({ state }) => state !== 'refused').reduce((sum, { score }) => sum + score, 0);
  return [
    `${plan.size} of ${cards.length + unmatched.length} people have a proposal, with ${connectors} ${connectors === 1 ? 'Connector' : 'Connectors'}.`,
    `Free places left: ${number.format(Math.max(0, places - plan.size))}. All together: ${number.format(total)} points of fit.`,
  ];
}

/** How good the proposals are as they stand, what staff changed included; and the way to others. */
export function Summary({ store, session }: { store: SessionStore; session: MatchingSession }) {
  const [first, second] = summaryOf(session);
  const { marks } = session;
  const element = useRef<HTMLDivElement>(null);
  const { proposedFrom } = session;
  // The button that was pressed has gone: the focus goes on to what came of it.
  useEffect(() => {
    if (proposedFrom && document.activeElement === document.body) element.current?.focus();
  }, [proposedFrom]);
  const count = marks ? whoWaits(marks).length : 0;
  return (
    <Card ref={element} tabIndex={-1} tone="transparent" radius={3} padding={4} border>
      <Flex gap={4} align="center" wrap="wrap">
        <Stack gap={3} flex={1}>
          <Text size={2} weight="semibold">
            {first}
          </Text>
          <Text size={1} muted>
            {second}
          </Text>
        </Stack>
        <LookChoice store={store} session={session} />
        <Button
          icon={SparklesIcon}
          mode="ghost"
          tone="primary"
          text={`Propose again (${count})`}
          disabled={count === 0 || isBusyIn(session)}
          onClick={() => propose(store)}
        />
      </Flex>
    </Card>
  );
}
