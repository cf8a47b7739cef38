import type { BecameAnswer } from '../../../forms/plan/parsePlan.ts';
import { remark } from '../../../program/history.ts';
import { outcomeDue } from '../../../program/matches/due.ts';
import {
  answered,
  mayPlan,
  planIn,
  planQuestionDue,
  saysTheSame,
  type WrittenStep,
  written,
} from '../../../program/plan/plan.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { programLake } from '../lake.ts';
import { toParticipant } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { actOnMatch } from './actOnMatch.ts';
import { answerOutcome } from './outcomes.ts';

/** Keeps what a participant plans, and sends it to them the first time. Sent twice it is kept and sent once. */
export function keepPlan(env: Environment, matchId: string, steps: readonly WrittenStep[], now: Date) {
  return actOnMatch<'kept' | 'not-open'>(env, matchId, now, ({ pair }) => {
    const before = planIn(pair.match);
    const plan = mayPlan(pair.match) ? written(before, steps, now) : undefined;
    if (!plan) return { state: 'not-open' };
    if (before && saysTheSame(before, steps)) return { state: 'kept' };
    return {
      state: 'kept',
      moves: [remark({ at: now, who: 'participant', note: before ? 'plan-changed' : 'plan-written' })],
      set: { plan },
      letters: [toParticipant(pair, 'plan-kept', now)],
    };
  });
}

/**
 * Asks a participant, once, what became of the plan; and in the same letter what came of the coffee, where that is due and
 * they agreed to be asked. Gives the ids of the letters it queued.
 */
export function askAboutPlan(
  env: Environment,
  matchId: string,
  now: Date,
  { records, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const pair = await readPair(records, matchId);
    const { match, participant } = pair;
    const before = planIn(match);
    if (!before || !mayPlan(match) || !planQuestionDue(before, now)) return [];
    const askedAt = now.toISOString();
    const plan = { ...before, askedAt };
    const day = outcomeDue({ ...match, plan }, participant.consentFollowUp, now);
    const asked = day === undefined ? [] : [{ _key: `day-${day}`, day, askedAt }];
    const letter = toParticipant(pair, 'plan-question', now);
    await write(
      programLake(env)
        .transaction()
        .patch(match._id, transition(match, [], { plan, outcomes: [...match.outcomes, ...asked] }))
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}

/** Keeps what became of a plan, and what came of the coffee where that was said too. Gives the letters it queued. */
export function notePlan(env: Environment, matchId: string, { became, outcome }: BecameAnswer, now: Date) {
  return actOnMatch<'kept' | 'not-open'>(env, matchId, now, (work) => {
    const { match } = work.pair;
    const before = planIn(match);
    if (!before?.askedAt) return { state: 'not-open' };
    const told = outcome && answerOutcome(work, outcome);
    return {
      state: 'kept',
      moves: before.answeredAt ? [] : [remark({ at: now, who: 'participant', note: 'plan-answered' })],
      set: { plan: answered(before, became, now), ...told?.set },
      letters: told?.letters ?? [],
    };
  });
}
