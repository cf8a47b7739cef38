import { Button, Card, Flex, Text } from '@sanity/ui';
import { whoWaits } from '../session/marks.ts';
import { isBusyIn, type MatchingSession } from '../session/matchingSession.ts';
import { propose } from '../session/proposing.ts';
import type { SessionStore } from '../session/SessionStore.ts';

/** What has happened since the proposal that proposing again would take into account, in words; none, no list. */
export function whatIsBehind({ cards, unmatched, marks }: MatchingSession): string[] {
  const known = new Set([...cards, ...unmatched].map(({ participantId }) => participantId));
  const more = marks ? whoWaits(marks).filter((id) => !known.has(id)).length : 0;
  const changed = cards.filter(({ change }) => change).length;
  const refused = cards.filter(({ state }) => state === 'refused').length;
  return [
    ...(changed > 0 ? [`Changed meanwhile: ${changed} ${changed === 1 ? 'card' : 'cards'}.`] : []),
    ...(refused > 0
      ? [`Without a Connector after a refusal: ${refused} ${refused === 1 ? 'person' : 'people'}.`]
      : []),
    ...(more > 0 ? [`Ready since then: ${more} more ${more === 1 ? 'person' : 'people'}.`] : []),
  ];
}

/** Says that the proposals are behind what is stored, and offers to propose again. */
export function Behind({ store, session }: { store: SessionStore; session: MatchingSession }) {
  const sentences = whatIsBehind(session);
  if (sentences.length === 0 || isBusyIn(session)) return null;
  return (
    <Card tone="caution" border radius={3} padding={3} role="status">
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1} style={{ flex: 1 }}>
          {sentences.join(' ')} What you chose or pinned stays when you propose again.
        </Text>
        <Button mode="ghost" text="Propose again" onClick={() => propose(store)} />
      </Flex>
    </Card>
  );
}
