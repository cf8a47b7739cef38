import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { neededInGroup } from './power.ts';

/** What a trial can leave out for some: the page that prepares a participant, the invitation to write a plan, or both. */
const TRIAL_PAGES = ['prepare', 'plan'] as const;
export type TrialPage = (typeof TRIAL_PAGES)[number];
export const COMPARES = [...TRIAL_PAGES, 'both'] as const;

/** What a trial can look at, in the order in which it is known. */
export const TRIAL_OUTCOMES = ['met', 'plan', 'work-90', 'work-180'] as const;
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number];

const percent = z.number().min(1).max(99);

/** What is written down before a trial begins. Percents are of all people of a group. */
export const trialPlanSchema = z.object({
  /** What is to be found out, and why, in words. */
  question: z.string().min(1),
  compares: z.enum(COMPARES),
  /** The one outcome that decides. */
  outcome: z.enum(TRIAL_OUTCOMES),
  /** How many come so far without the pages, and how many would have to with them for it to matter. */
  usual: percent,
  hoped: percent,
  /** The first and the last day on which people are assigned. */
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
});
export type TrialPlan = z.output<typeof trialPlanSchema>;

/** The plan as it stood when the trial was switched on. It counts, whatever is written later. */
const registrationSchema = trialPlanSchema.extend({
  at: z.iso.datetime(),
  /** People needed in each group. */
  needed: z.number().int().min(1),
});
export type Registration = z.output<typeof registrationSchema>;

/** A trial as it stands in the settings. */
export const trialSchema = trialPlanSchema
  .partial()
  .catch({})
  .and(
    z.object({
      _key: z.string().min(1),
      registered: registrationSchema.nullish(),
      /** Stopped before its time: from then on everybody has everything. */
      endedAt: z.iso.datetime().nullish(),
      endedWhy: z.string().nullish(),
    }),
  );
export type Trial = z.output<typeof trialSchema>;

/** The trials of the settings. One that cannot be read is none: then everybody has everything. */
export const trialsSchema = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((kept) => (kept ?? []).flatMap((one) => trialSchema.safeParse(one).data ?? []));

/** What is wrong with a plan, as keys of words. */
export type PlanMistake = 'incomplete' | 'same' | 'days' | 'today';

/**
 * The plan as it is frozen when staff switch a trial on, or what is wrong with it. It begins on a later day: by then the
 * pages say that a trial runs.
 */
export function register(trial: unknown, now: Date, today: Day): Registration | PlanMistake {
  const plan = trialPlanSchema.safeParse(trial).data;
  if (!plan) return 'incomplete';
  if (plan.usual === plan.hoped) return 'same';
  if (plan.startsOn <= today) return 'today';
  if (plan.endsOn < plan.startsOn) return 'days';
  return { ...plan, at: now.toISOString(), needed: neededInGroup(plan.usual / 100, plan.hoped / 100) };
}

/** Whether people are told that a trial runs. From when it is switched on, so that nobody is assigned who was not told. */
export const isTold = ({ registered, endedAt }: Trial, today: Day): boolean =>
  !!registered && !endedAt && today <= registered.endsOn;

/** The trial into which people come today; nothing where none runs. */
export const runningTrial = (trials: readonly Trial[], today: Day): Trial | undefined =>
  trials.find((trial) => isTold(trial, today) && (trial.registered?.startsOn ?? '') <= today);

/** Whether some page is left out by a trial. */
export const leavesOut = ({ compares }: Pick<TrialPlan, 'compares'>, page: TrialPage): boolean =>
  compares === 'both' || compares === page;

const PLAN_FIELDS = Object.keys(trialPlanSchema.shape).map((name) => trialPlanSchema.keyof().parse(name));

/** What stands otherwise in the settings than it was written down when the trial began. */
export function changesSince(trial: Trial): { field: keyof TrialPlan; registered: string; now: string }[] {
  const { registered } = trial;
  if (!registered) return [];
  return PLAN_FIELDS.filter((field) => trial[field] !== registered[field]).map((field) => ({
    field,
    registered: String(registered[field]),
    now: String(trial[field] ?? ''),
  }));
}
