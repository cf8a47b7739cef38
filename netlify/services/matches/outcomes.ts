import { outcomeDue } from '../../../program/matches/due.ts';
import type { Outcome } from '../../../program/matches/match.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { retryOnConflict } from '../transition.ts';

/** Asks a participant who agreed to be asked what came of it, after 30, 90 and 180 days. Gives the ids of the letters. */
export function askOutcome(
  env: Environment,
  matchId: string,
  now: Date,
  { records, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const pair = await readPair(records, matchId);
    const { match, participant } = pair;
    const day = outcomeDue(match, participant.consentFollowUp, now);
    if (day === undefined) return [];
    const letter = toParticipant(pair, 'outcome-question', now, `day-${day}`);
    await write(
      programLake(env)
        .transaction()
        .patch(match._id, {
          ifRevisionID: match._rev,
          setIfMissing: { outcomes: [] },
          insert: { after: 'outcomes[-1]', items: [{ _key: `day-${day}`, day, askedAt: now.toISOString() }] },
        })
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}

/** Keeps the answer to the latest question about the outcome. A good one is passed on to the connector, once, without a name. */
export function noteOutcome(
  env: Environment,
  matchId: string,
  outcome: Outcome,
  now: Date,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const asked = pair.match.outcomes.at(-1);
    if (!asked) return [];
    const isGood = outcome !== 'none';
    const thanks = toConnector(pair, 'connector-thanks', now);
    const transaction = lake.transaction().patch(pair.match._id, {
      ifRevisionID: pair.match._rev,
      set: {
        [`outcomes[_key=="${asked._key}"].outcome`]: outcome,
        [`outcomes[_key=="${asked._key}"].answeredAt`]: now.toISOString(),
      },
    });
    if (isGood) transaction.createIfNotExists(thanks);
    await commit(transaction);
    return isGood ? [thanks._id] : [];
  });
}
