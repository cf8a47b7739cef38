import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { parseBecame, parsePlan } from '../../../forms/plan/parsePlan.ts';
import type { PlanView } from '../../../forms/plan/planPage.tsx';
import { LEAVE_TRIAL } from '../../../forms/trial/LeaveTrial.tsx';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { mayPlan, planIn } from '../../../program/plan/plan.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { keepPlan, notePlan } from '../matches/plans.ts';
import { leaveTrials } from '../matches/trials.ts';
import { type Pair, readPair } from '../people.ts';
import { planView } from './planView.ts';

interface ActedOnPlan {
  view: PlanView;
  status?: number;
  letters: string[];
}

/** The page after what was done: as things stand by now, and what happened. */
function viewAfter(view: PlanView, done: 'plan' | 'became'): PlanView {
  if (done === 'plan' && view.state === 'show') return { ...view, state: 'kept' };
  return done === 'became' && view.state === 'asked' ? { state: 'answered', steps: view.steps } : view;
}

/**
 * Does what a participant asks of their plan: keeps it, or keeps what became of it. A form that asks for neither does
 * nothing. Gives the page, its status and the letters to send.
 */
export async function actOnPlan(
  env: Environment,
  pair: Pair,
  answers: FormAnswers,
  { now, settings }: { now: Date; settings: Pick<Settings, 'timeZone' | 'trials'> },
): Promise<ActedOnPlan> {
  const id = pair.match._id;
  const wrong = (issues: readonly FormIssue[]): ActedOnPlan => {
    const view = planView(pair, settings, { answers, issues });
    return { view, ...('filled' in view && { status: 422 }), letters: [] };
  };
  const after = async (done: 'plan' | 'became', { letters, state }: Awaited<ReturnType<typeof keepPlan>>) => {
    const view = planView(await readPair(programLake(env), id), settings);
    return { view: state === 'kept' ? viewAfter(view, done) : view, letters };
  };
  const asKept = planView(pair, settings);
  if (asKept.state === 'compared') {
    if (answers.action !== LEAVE_TRIAL) return { view: asKept, letters: [] };
    const letters = await leaveTrials(env, pair.participant._id, now);
    const participant = { ...pair.participant, trialsLeftAt: now.toISOString() };
    return { view: planView({ ...pair, participant }, settings), letters };
  }
  // A page that was open too long: what it asks for can no longer be had.
  const isOpen = mayPlan(pair.match) && (answers.action === 'plan') !== Boolean(planIn(pair.match)?.askedAt);
  if (isOpen && answers.action === 'plan') {
    const parsed = parsePlan(answers, dayOf(now, settings.timeZone));
    return parsed.ok ? after('plan', await keepPlan(env, id, parsed.value, now)) : wrong(parsed.issues);
  }
  if (isOpen && answers.action === 'became') {
    const parsed = parseBecame(answers, planIn(pair.match)?.steps ?? []);
    return parsed.ok ? after('became', await notePlan(env, id, parsed.value, now)) : wrong(parsed.issues);
  }
  return { view: asKept, letters: [] };
}
