import type { Alternative } from '../../../../program/matching/alternatives.ts';
import type { PairDecision } from '../../../../program/matching/pairDecisions.ts';
import { rightNow } from '../../../shared/labels/dates.ts';
import { decidePair } from '../../match-suggestions/decidePair.ts';
import { askWorker } from '../../match-suggestions/worker/askWorker.ts';
import { type ProposalCard, planOf, settledIn } from './matchingSession.ts';
import { withChoice, withDecision } from './moves.ts';
import type { SessionStore } from './SessionStore.ts';

type Pair = Pick<ProposalCard, 'participantId' | 'connectorId'>;

/** Whom else a person could be sent to, as the cards stand. Throws what the machine throws. */
export async function alternativesIn(
  store: SessionStore,
  participantId: string,
  signal: AbortSignal,
): Promise<Alternative[]> {
  const session = store.current();
  const { people, cards } = session;
  if (!people) return [];
  const asks = { people, ...rightNow(), plan: planOf(cards), settled: settledIn(session), participantId };
  return (await askWorker('alternatives', asks, { signal })).alternatives;
}

/** Gives a person another connector. Nothing is written before it is approved. */
export function choose(store: SessionStore, participantId: string, alternative: Alternative): void {
  store.set(withChoice(store.current(), participantId, alternative));
  store.review();
}

function remember(store: SessionStore, pair: Pair, decided: Parameters<typeof withDecision>[2]) {
  const { people, proposedFrom } = store.current();
  store.set({
    ...(people && { people: withDecision(people, pair, decided) }),
    ...(proposedFrom && { proposedFrom: withDecision(proposedFrom, pair, decided) }),
  });
}

/** Pins or refuses a pair, for good. Throws what the client throws: whoever asks shows it, and keeps the words. */
export async function decide(
  store: SessionStore,
  pair: Pair,
  decision: PairDecision,
  { by, note = '' }: { by: string | undefined; note?: string },
): Promise<void> {
  await decidePair(store.client, pair, decision, { by, note });
  remember(store, pair, { decision, by: by ?? '', note, at: new Date().toISOString() });
  if (decision === 'refused') store.setCard(pair.participantId, { state: 'refused', problem: '' });
  store.say(decision === 'refused' ? 'Refused. These two are not proposed again.' : 'Pinned.');
}

/** Takes back what was decided about a pair. A card that was refused is open again. */
export async function takeBack(store: SessionStore, pair: Pair, by: string | undefined): Promise<void> {
  await decidePair(store.client, pair, 'taken-back', { by });
  remember(store, pair, undefined);
  const card = store.current().cards.find(({ participantId }) => participantId === pair.participantId);
  if (card?.connectorId === pair.connectorId && card.state === 'refused')
    store.setCard(pair.participantId, { state: 'open' });
  store.say('Taken back.');
  store.review();
}
