import type { FilledForm } from '../../../forms/fields/filledForm.ts';
import type { PlanView } from '../../../forms/plan/planPage.tsx';
import type { Settings } from '../../../program/content/settings.ts';
import { mayPlan, planAskedOn, planIn } from '../../../program/plan/plan.ts';
import { isLeftOut } from '../../../program/trial/arms.ts';
import type { Pair } from '../people.ts';

/** Whether what came of the coffee was asked with the plan, and is not told yet. */
const asksOutcome = ({ match, participant }: Pair, askedAt: string) =>
  participant.consentFollowUp &&
  match.outcomes.some((one) => one.askedAt === askedAt && !one.outcome) &&
  match.outcomes.findLast((one) => one.askedAt)?.askedAt === askedAt;

/** The page of a plan as it stands. Once it was answered it can be answered anew by the same link. */
export function planView(
  pair: Pair,
  { timeZone, trials }: Pick<Settings, 'timeZone' | 'trials'>,
  filled?: FilledForm,
): PlanView {
  const { match, participant } = pair;
  if (!mayPlan(match)) return { state: 'closed' };
  const plan = planIn(match);
  if (!plan && isLeftOut('plan', match, participant, trials)) return { state: 'compared' };
  if (!plan) return { state: 'write', filled };
  const { steps, askedAt } = plan;
  if (!askedAt) return { state: 'show', steps, askedOn: planAskedOn(plan, timeZone), filled };
  return { state: 'asked', steps, asksOutcome: asksOutcome(pair, askedAt), filled };
}
