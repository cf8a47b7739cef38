import { z } from 'zod';
import { addDays, type Day } from '../clock/day.ts';
import { daysBetween } from '../clock/elapsed.ts';
import { dayOf } from '../clock/zone.ts';
import { listOf } from '../stored.ts';

/** Steps in one plan: more is a list of wishes. */
export const MOST_STEPS = 3;

/** What can have become of a step. */
export const BECAME = ['done', 'not-yet', 'changed-my-mind'] as const;
export type Became = (typeof BECAME)[number];

/**
 * Days after which a participant is asked, once, what became of the plan. A written plan helps to find work; reminders every
 * week add nothing to it (Abel et al., WPS8181).
 */
export const PLAN_ASKED_AFTER = 30;

const stepSchema = z.object({
  _key: z.string(),
  what: z.string(),
  on: z.string(),
  where: z.string(),
  became: z.enum(BECAME).nullish(),
});
export type Step = z.output<typeof stepSchema>;

/** What a participant writes down to do after a coffee, as it is kept in the match. */
export const planSchema = z.object({
  writtenAt: z.iso.datetime(),
  steps: listOf(stepSchema),
  askedAt: z.iso.datetime().nullish(),
  answeredAt: z.iso.datetime().nullish(),
});
export type Plan = z.output<typeof planSchema>;

/** The plan of a match; nothing where none was written. */
export const planIn = (match: { plan?: unknown }): Plan | undefined => planSchema.safeParse(match.plan).data;

/** Whether a participant has met whom they were to meet, so that there is something to plan. */
export const mayPlan = ({ status }: { status: string }): boolean => status === 'met';

/** The day on which a participant is asked what became of a plan. */
export const planAskedOn = ({ writtenAt }: Pick<Plan, 'writtenAt'>, timeZone: string): Day =>
  addDays(dayOf(new Date(writtenAt), timeZone), PLAN_ASKED_AFTER);

/** What a participant writes of one step. */
export type WrittenStep = Pick<Step, 'what' | 'on' | 'where'>;

/**
 * The plan once it is written, or written anew: until its question is put. The days count from the first time. Undefined
 * where the question has been put already.
 */
export function written(plan: Plan | undefined, steps: readonly WrittenStep[], now: Date): Plan | undefined {
  if (plan?.askedAt) return undefined;
  return {
    writtenAt: plan?.writtenAt ?? now.toISOString(),
    steps: steps.slice(0, MOST_STEPS).map((step, place) => ({ _key: `step-${place + 1}`, ...step })),
  };
}

/** Whether two plans say the same: sent twice, nothing is written anew. */
export const saysTheSame = (plan: Plan, steps: readonly WrittenStep[]): boolean =>
  plan.steps.length === steps.length &&
  plan.steps.every(({ what, on, where }, place) => {
    const other = steps[place];
    return other?.what === what && other.on === on && other.where === where;
  });

/** Whether a participant is now asked what became of the plan, once. */
export const planQuestionDue = ({ writtenAt, askedAt }: Plan, now: Date): boolean =>
  !askedAt && (daysBetween(writtenAt, now) ?? -1) >= PLAN_ASKED_AFTER;

/** Whether a match has a plan whose question is still to come: it brings other questions along. */
export function waitsToBeAsked(match: { plan?: unknown }): boolean {
  const plan = planIn(match);
  return plan !== undefined && !plan.askedAt;
}

/** The plan with what became of its steps, by their keys. What is not said of a step stays as it was. */
export function answered(plan: Plan, became: ReadonlyMap<string, Became>, now: Date): Plan {
  const steps = plan.steps.map((step) => ({ ...step, became: became.get(step._key) ?? step.became }));
  return { ...plan, steps, answeredAt: now.toISOString() };
}
