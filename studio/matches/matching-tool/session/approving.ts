import { isAboutThePair, problemInWords } from '../../../shared/decisions/problems.ts';
import { undoDecision } from '../../../shared/decisions/undoDecision.ts';
import { approve } from '../../match-suggestions/approve.ts';
import { openIn } from './matchingSession.ts';
import type { SessionStore } from './SessionStore.ts';

/** How many approvals are under way at once: enough to hide the line's delay, few enough for its limits. */
const AT_ONCE = 3;

/**
 * Approves one pair. What speaks against it stands on its card. Gives a problem when it is of no use to go on with
 * others, because nobody answers.
 */
export async function approveOne(
  store: SessionStore,
  participantId: string,
  by: string | undefined,
): Promise<string> {
  const card = store.current().cards.find((one) => one.participantId === participantId);
  if (card?.state !== 'open') return '';
  store.setCard(participantId, { state: 'approving', problem: '' });
  try {
    const { before, at, id } = await approve(store.client, card, by);
    store.setCard(participantId, {
      state: 'approved',
      change: undefined,
      before: before ?? '',
      approvedAt: at,
      matchId: id,
    });
    return '';
  } catch (error) {
    const problem = problemInWords(error);
    store.setCard(participantId, { state: 'open', problem });
    return isAboutThePair(error) ? '' : problem;
  }
}

/** Takes an approval back while nobody has been written to: the card is open again. What speaks against it stands on the card. */
export async function undoApproval(
  store: SessionStore,
  participantId: string,
  minutes: number,
  by: string | undefined,
): Promise<void> {
  const card = store.current().cards.find((one) => one.participantId === participantId);
  const { approvedAt: at, matchId: id } = card ?? {};
  if (!id || !at) return;
  try {
    await undoDecision(store.client, { id, at, minutes, by });
    store.setCard(participantId, { state: 'open', problem: '', approvedAt: undefined });
    store.say('Taken back. Nobody was written to.');
  } catch (error) {
    store.setCard(participantId, { problem: problemInWords(error), approvedAt: undefined });
  }
}

/** Counts one more approval of the round, which stops with a problem that concerns them all. */
function count(store: SessionStore, participantId: string, problem: string) {
  const { round, cards } = store.current();
  if (!round) return;
  const isDone = cards.find((card) => card.participantId === participantId)?.state === 'approved';
  store.set({
    round: {
      ...round,
      done: round.done + (isDone ? 1 : 0),
      failed: round.failed + (isDone || problem ? 0 : 1),
      ...(problem && { state: 'stopping', problem }),
    },
  });
}

/** Approves many, a few at once, each by itself. A pair that cannot be is left and the others go on. */
export async function approveAll(
  store: SessionStore,
  participantIds: readonly string[],
  by: string | undefined,
): Promise<void> {
  const waiting = [...participantIds];
  store.set({ round: { participantIds, done: 0, failed: 0, state: 'running', problem: '' } });
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      count(store, next, await approveOne(store, next, by));
      if (store.current().round?.state !== 'running') return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const { round } = store.current();
  if (!round) return;
  const isDone = round.done + round.failed === participantIds.length;
  store.set({ round: { ...round, state: isDone ? 'done' : 'stopped' } });
  store.say(
    `${round.done} of ${participantIds.length} approved.${round.failed > 0 ? ` ${round.failed} could not be.` : ''}`,
  );
}

/** Lets the approvals that are under way end, and begins no other. */
export function stopRound(store: SessionStore): void {
  const { round } = store.current();
  if (round?.state === 'running') store.set({ round: { ...round, state: 'stopping' } });
}

/** Goes on with those of a stopped round that are still open. */
export async function goOnWithRound(store: SessionStore, by: string | undefined): Promise<void> {
  const { round, cards } = store.current();
  if (round?.state === 'stopped') await approveAll(store, openIn(cards, round.participantIds), by);
}
