import { type Match, OUTCOME_DAYS, type Outcome } from '../../program/matches/match.ts';
import type { Environment } from '../environment.ts';
import { programLake } from './lake.ts';
import { toConnector, toParticipant } from './matchLetters.ts';
import { readPair } from './people.ts';
import { untilUnchanged } from './transition.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The latest question about the outcome that is due and was not asked yet: an overslept one is not asked twice over. */
function dueDay({ introducedAt, outcomes }: Match, now: Date): number | undefined {
  if (!introducedAt) return undefined;
  const days = (now.getTime() - Date.parse(introducedAt)) / DAY;
  const due = OUTCOME_DAYS.filter((day) => days >= day).at(-1);
  return outcomes.some(({ day }) => day === due) ? undefined : due;
}

/** Asks a participant who agreed to be asked what came of it, after 30, 90 and 180 days. Gives the ids of the letters. */
export function askOutcome(env: Environment, matchId: string, now: Date): Promise<string[]> {
  return untilUnchanged(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const { match, participant } = pair;
    const day = dueDay(match, now);
    if (
      day === undefined ||
      !participant.consentFollowUp ||
      !['introduced', 'met', 'closed'].includes(match.status)
    )
      return [];
    const letter = toParticipant(pair, 'outcome-question', now, `day-${day}`);
    await lake
      .transaction()
      .patch(match._id, {
        ifRevisionID: match._rev,
        setIfMissing: { outcomes: [] },
        insert: { after: 'outcomes[-1]', items: [{ _key: `day-${day}`, day, askedAt: now.toISOString() }] },
      })
      .createIfNotExists(letter)
      .commit({ visibility: 'async' });
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
  return untilUnchanged(async () => {
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
    await transaction.commit({ visibility: 'async' });
    return isGood ? [thanks._id] : [];
  });
}
