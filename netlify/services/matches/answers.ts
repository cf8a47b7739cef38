import type { SanityClient, Transaction } from '@sanity/client';
import { moveConnector } from '../../../program/connectors/status.ts';
import { onAccept } from '../../../program/matches/decide.ts';
import type { DeclineReason, Match } from '../../../program/matches/match.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { findConnector, type Pair, readPair } from '../people.ts';
import { readSettings } from '../settings.ts';
import { RecordChanged, retryOnConflict, transition } from '../transition.ts';
import { isOpen, matchesOf } from './matchesOf.ts';

/** What an answer led to, as the page names its states, and the letters it queued. */
export interface Answered {
  state: 'accepted' | 'declined' | 'asked-back' | 'paused' | 'full' | 'used' | 'withdrawn' | 'expired';
  letters: string[];
}

const FULL = 'the connector has no place left';

/** An answer that changed nothing. */
export const nothing = (state: Answered['state']): Answered => ({ state, letters: [] });

/** How a question stands that is no longer open. */
export function stateOf({ status }: Pick<Match, 'status'>): 'open' | 'withdrawn' | 'expired' | 'used' {
  if (status === 'asked') return 'open';
  if (status === 'cancelled') return 'withdrawn';
  return status === 'expired' ? 'expired' : 'used';
}

/** Ends an open match before the introduction, tells the participant, and gives what belongs into the transaction. */
function endQuestion(
  pair: Pair,
  to: 'declined' | 'cancelled',
  now: Date,
  note: string,
  set: Record<string, unknown> = {},
) {
  const by = { at: now, who: to === 'declined' ? 'connector' : 'program', note } as const;
  return {
    patch: transition(pair.match, [moveMatch('asked', to, by)], set),
    letter: toParticipant(pair, 'connector-unavailable', now),
  };
}

/** The open questions to a connector who can take no more: withdrawn, in the same transaction. */
async function withdraw(
  lake: SanityClient,
  transaction: Transaction,
  open: Match[],
  note: string,
  now: Date,
) {
  const letters: string[] = [];
  for (const other of open.filter(isOpen)) {
    const pair = await readPair(lake, other._id);
    if (pair.match._rev !== other._rev) throw new RecordChanged('match');
    const cancelled = moveMatch(pair.match.status, 'cancelled', { at: now, who: 'program', note });
    transaction.patch(other._id, transition(pair.match, [cancelled]));
    if (other.status !== 'asked') continue;
    for (const letter of [
      toConnector(pair, 'question-withdrawn', now),
      toParticipant(pair, 'connector-unavailable', now),
    ]) {
      transaction.createIfNotExists(letter);
      letters.push(letter._id);
    }
  }
  return letters;
}

/**
 * A connector says yes. The place is counted again and taken in one transaction, which holds only while the match,
 * the connector and the participant are as they were read: of two yeses for the last place one comes first, and the
 * other finds the connector full (ReDI-School/connect#997 had two over a capacity of one).
 */
export function accept(env: Environment, matchId: string, now: Date): Promise<Answered> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const { match, participant, connector } = pair;
    const state = stateOf(match);
    if (state !== 'open') return nothing(state);
    const [all, { timeZone }] = await Promise.all([matchesOf(lake, connector._id), readSettings(env)]);
    const decision = onAccept(match, participant, connector, all, now, timeZone);
    const transaction = lake.transaction();
    if (decision.outcome !== 'introduce') {
      const isFull = decision.outcome === 'full';
      const { patch, letter } = endQuestion(pair, 'cancelled', now, isFull ? FULL : 'no longer ready');
      await commit(transaction.patch(match._id, patch).createIfNotExists(letter));
      return { state: isFull ? 'full' : 'withdrawn', letters: [letter._id] };
    }
    const yes = moveMatch('asked', 'accepted', { at: now, who: 'connector' });
    const introduction = moveMatch('accepted', 'introduced', { at: now, who: 'program' });
    const letters = [
      toParticipant(pair, 'introduction-participant', now),
      toConnector(pair, 'introduction-connector', now),
    ];
    const at = now.toISOString();
    transaction
      .patch(match._id, transition(match, [yes, introduction], { answeredAt: at, introducedAt: at }))
      .patch(
        participant._id,
        transition(participant, [moveParticipant('ready', 'introduced', { at: now, who: 'program' })]),
      )
      .patch(connector._id, {
        ifRevisionID: connector._rev,
        set: { lastIntroducedAt: at, expiriesInARow: 0 },
      });
    for (const letter of letters) transaction.createIfNotExists(letter);
    const others = all.filter(({ _id }) => decision.withdraw.includes(_id));
    const withdrawn = await withdraw(lake, transaction, others, FULL, now);
    await commit(transaction);
    return { state: 'accepted', letters: [...letters.map(({ _id }) => _id), ...withdrawn] };
  });
}

/** A connector says no, for one of four reasons and with a word if they like. The participant is told that we go on looking. */
export function decline(
  env: Environment,
  matchId: string,
  reason: DeclineReason,
  word: string,
  now: Date,
): Promise<Answered> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const state = stateOf(pair.match);
    if (state !== 'open') return nothing(state);
    const details = {
      answeredAt: now.toISOString(),
      declineReason: reason,
      ...(word && { declineWord: word }),
    };
    const { patch, letter } = endQuestion(pair, 'declined', now, reason, details);
    await commit(
      lake
        .transaction()
        .patch(pair.match._id, patch)
        .patch(pair.connector._id, { ifRevisionID: pair.connector._rev, set: { expiriesInARow: 0 } })
        .createIfNotExists(letter),
    );
    return { state: 'declined', letters: [letter._id] };
  });
}

/** A connector pauses until a day (YYYY-MM-DD). Every open question to them is withdrawn, and the participants told. */
export function pauseConnector(
  env: Environment,
  connectorId: string,
  until: string,
  now: Date,
): Promise<Answered> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const connector = await findConnector(lake, connectorId);
    if (!connector) return nothing('withdrawn');
    const transaction = lake.transaction();
    const moves =
      connector.status === 'active' ? [moveConnector('active', 'paused', { at: now, who: 'connector' })] : [];
    transaction.patch(connector._id, transition(connector, moves, { pausedUntil: until, expiriesInARow: 0 }));
    const letters = await withdraw(
      lake,
      transaction,
      await matchesOf(lake, connectorId),
      'the connector pauses',
      now,
    );
    await commit(transaction);
    return { state: 'paused', letters };
  });
}
