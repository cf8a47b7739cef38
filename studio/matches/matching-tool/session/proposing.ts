import { daysBefore } from '../../../../program/clock/elapsed.ts';
import { problemInWords } from '../../../shared/decisions/problems.ts';
import { rightNow } from '../../../shared/labels/dates.ts';
import { readArrivals, readPeople } from '../../match-suggestions/readPeople.ts';
import { readPrior } from '../../match-suggestions/readPrior.ts';
import { aheadInWords } from '../../match-suggestions/suggest.ts';
import { askWorker } from '../../match-suggestions/worker/askWorker.ts';
import { planOf } from './matchingSession.ts';
import { newCard, withChoicesPinned } from './moves.ts';
import type { SessionStore } from './SessionStore.ts';

/** Reads everyone who is ready, when the tool is opened. */
export async function readEveryone(store: SessionStore): Promise<void> {
  store.set({ stage: 'reading', problem: '' });
  try {
    store.set({ people: await readPeople(store.client), stage: 'waiting' });
  } catch (error) {
    store.set({ problem: problemInWords(error) });
  }
}

const running = new WeakMap<SessionStore, AbortController>();

/** Stops the proposing that is under way. */
export function cancelProposing(store: SessionStore): void {
  running.get(store)?.abort();
}

/**
 * Proposes for everyone who is ready, from what is stored now. What staff chose and have not approved stays, as far as
 * it is allowed. When it is cancelled, everything is as it was before.
 */
export async function propose(store: SessionStore): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  running.set(store, controller);
  const { stage: before, cards, look } = store.current();
  store.set({ stage: 'proposing', problem: '' });
  store.setProgress(undefined);
  store.say('Proposing …');
  try {
    const since = daysBefore(new Date(), 365);
    const [people, arrivals, prior] = await Promise.all([
      readPeople(store.client, signal),
      look === 'now' ? [] : readArrivals(store.client, since, signal),
      look === 'now' ? undefined : readPrior(store.client, signal),
    ]);
    const { proposals, unmatched, workloads, losses } = await askWorker(
      'propose',
      { people: withChoicesPinned(people, cards), look, arrivals, prior, ...rightNow() },
      { signal, tell: (progress) => store.setProgress(progress) },
    );
    const chosen = planOf(cards.filter(({ isChosen }) => isChosen));
    const left = unmatched.filter(({ why }) => why !== 'match-open');
    store.set({
      stage: 'proposed',
      people,
      proposedFrom: people,
      cards: proposals.map((pair) =>
        newCard(
          pair,
          chosen.get(pair.participantId) === pair.connectorId,
          pair.ahead && aheadInWords(pair.ahead, people),
          losses?.get(pair.participantId),
        ),
      ),
      unmatched: left,
      workloads: new Map(workloads.map((workload) => [workload.connectorId, workload])),
      round: undefined,
    });
    store.say(`${proposals.length} of ${proposals.length + left.length} people have a proposal.`);
  } catch (error) {
    store.set({ stage: before, problem: signal.aborted ? '' : problemInWords(error) });
    if (signal.aborted) store.say('Cancelled. Nothing was changed.');
  }
}
