import { daysBetween } from '../../../program/clock/elapsed.ts';
import { outcomeDue } from '../../../program/matches/due.ts';
import type { Outcome } from '../../../program/matches/match.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { type Pair, readPair } from '../people.ts';
import { retryOnConflict } from '../transition.ts';
import { actOnMatch, type Effect, type Work } from './actOnMatch.ts';

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

type Outcomes = Pair['match']['outcomes'];

/** The list with one answer in it, in the order of the days. */
const withAnswer = (outcomes: Outcomes, answer: Outcomes[number]): Outcomes =>
  [...outcomes.filter(({ _key }) => _key !== answer._key), answer].sort((one, other) => one.day - other.day);

/** An answer to one of the questions. A good one is passed on to the connector, once, without a name. */
function answered({ pair, now }: Work, question: Outcomes[number], outcome: Outcome): Effect<'kept'> {
  const answer = { ...question, outcome, answeredAt: now.toISOString() };
  return {
    state: 'kept',
    set: { outcomes: withAnswer(pair.match.outcomes, answer) },
    letters: outcome === 'none' ? [] : [toConnector(pair, 'connector-thanks', now)],
  };
}

/** An answer to the latest question about the outcome; nothing where none was put. */
export function answerOutcome(work: Work, outcome: Outcome): Effect<'kept' | 'used'> {
  const asked = work.pair.match.outcomes.findLast(({ askedAt }) => askedAt);
  return asked ? answered(work, asked, outcome) : { state: 'used' };
}

/** Keeps the answer to the latest question about the outcome. Gives the ids of the letters it queued. */
export async function noteOutcome(
  env: Environment,
  matchId: string,
  outcome: Outcome,
  now: Date,
): Promise<string[]> {
  const { letters } = await actOnMatch<'kept' | 'used'>(env, matchId, now, (work) =>
    answerOutcome(work, outcome),
  );
  return letters;
}

/**
 * Keeps an outcome that staff were told: as the answer to the question of a day, which is then not put any more, or
 * unasked, under the number of days since the introduction.
 */
export function outcomeTold(work: Work, outcome: Outcome, day: number | undefined): Effect<'kept' | 'used'> {
  const { introducedAt, outcomes } = work.pair.match;
  const since = daysBetween(introducedAt, work.now);
  if (since === undefined) return { state: 'used', refused: 'not-open' };
  const at = day ?? since;
  const question = outcomes.find((each) => each.day === at) ?? { _key: `day-${at}`, day: at };
  return answered(work, question, outcome);
}
