import type { SanityClient, Transaction } from '@sanity/client';
import type { Actor, HistoryEntry } from '../../../program/history.ts';
import type { queueLetter } from '../../../program/letters.ts';
import type { Teller, ToldRefusal } from '../../../program/matches/told.ts';
import type { Trial } from '../../../program/trial/trial.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { type Pair, readPair } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';

type QueuedLetter = ReturnType<typeof queueLetter>;

/** How something came to be said: who stands in the history as having done it. */
export type Saying = { actor: (person: Teller) => Actor } & (
  | { isEntered: false }
  /** Staff enter what they were told. What cannot be is then only refused: they find a way. */
  | { isEntered: true; heardAt: string }
);

/** The person said it alone, on a page behind a link. */
export const ON_PAGE: Saying = { actor: (who) => ({ who }), isEntered: false };

/** What an act reads, decides by and writes with. */
export interface Work {
  env: Environment;
  lake: SanityClient;
  /** For all but the match itself. */
  transaction: Transaction;
  pair: Pair;
  now: Date;
  timeZone: string;
  trials: readonly Trial[];
}

/** What an act leads to: the moves of the match and what else is kept in it, and the letters. Without any, to nothing. */
export interface Effect<State> {
  state: State;
  moves?: readonly HistoryEntry[];
  set?: Record<string, unknown>;
  unset?: readonly string[];
  letters?: readonly QueuedLetter[];
  /** Why nothing came of it. */
  refused?: ToldRefusal;
}

/**
 * Does one thing with a match, all of it in one transaction that holds only while the match is as it was read; otherwise
 * it is read and decided anew. Gives what it led to and the ids of the letters it queued. Throws RecordMissing when one
 * of the two people is gone.
 */
export function actOnMatch<State>(
  env: Environment,
  matchId: string,
  now: Date,
  act: (work: Work) => Effect<State> | Promise<Effect<State>>,
): Promise<{ state: State; letters: string[] }> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [pair, { timeZone, trials }] = await Promise.all([readPair(lake, matchId), readSettings(env)]);
    const transaction = lake.transaction();
    const effect = await act({ env, lake, transaction, pair, now, timeZone, trials });
    const { state, moves = [], set = {}, unset = [], letters = [] } = effect;
    if (moves.length > 0 || Object.keys(set).length > 0)
      transaction.patch(matchId, { ...transition(pair.match, moves, set), unset: [...unset] });
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return { state, letters: letters.map(({ _id }) => _id) };
  });
}
