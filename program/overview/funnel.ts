import type { Journey } from '../journeys/journeys.ts';
import { groupBy } from '../journeys/progress.ts';
import { percent } from './numbers.ts';

/** The steps of the funnel, each a part of the one before. */
export const STEPS = ['signed-up', 'confirmed', 'ready', 'introduced', 'met', 'referral', 'outcome'] as const;
export type StepKey = (typeof STEPS)[number];

export interface Step {
  key: StepKey;
  count: number;
  /** The denominator: how many were at the step before. The first has none. */
  of?: number;
  /** Whole per cent of the denominator. */
  percent?: number;
  /** Of how many of the denominator nothing is known. */
  unknown?: number;
}

const HAS: Record<StepKey, (journey: Journey) => boolean> = {
  'signed-up': () => true,
  confirmed: ({ confirmed }) => confirmed,
  ready: ({ confirmed, ready }) => confirmed && ready,
  introduced: ({ introduced }) => introduced,
  met: ({ met }) => met,
  referral: ({ referred }) => referred,
  // "Nothing yet" is an answer, and no outcome.
  outcome: ({ outcome }) => outcome !== undefined && outcome !== 'none',
};

/** Of whom nobody has told us, at the steps where somebody has to. */
const UNKNOWN: Partial<Record<StepKey, (journey: Journey) => boolean>> = {
  met: ({ metUnknown }) => metUnknown,
  outcome: ({ asked, outcome }) => asked && outcome === undefined,
};

/**
 * What a step is a part of, where that is not the step before: an outcome may come without a referral, and only of those
 * whom we have asked can anything be known.
 */
const OF: Partial<Record<StepKey, (journey: Journey) => boolean>> = {
  outcome: ({ asked }) => asked,
};

/** How many came how far, each step with its denominator and its unknowns. */
export function funnelOf(journeys: readonly Journey[]): Step[] {
  const count = (has: (journey: Journey) => boolean) => journeys.filter(has).length;
  return STEPS.map((key, at) => {
    const before = STEPS[at - 1];
    const step = { key, count: count(HAS[key]) };
    if (!before) return step;
    const of = count(OF[key] ?? HAS[before]);
    const part = percent(step.count, of);
    const isUnknown = UNKNOWN[key];
    return {
      ...step,
      of,
      ...(part !== undefined && { percent: part }),
      ...(isUnknown && { unknown: count(isUnknown) }),
    };
  });
}

export const GROUPINGS = ['month', 'field', 'partner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One row of a comparison: the key that its people share, and how far they came. */
export interface Group {
  /** A month (YYYY-MM), a field or a partner; empty where it is not known. */
  key: string;
  steps: Step[];
}

/** The same funnel for each month of sign-up (the newest first), field or partner (the most people first). */
export function groupsOf(journeys: readonly Journey[], by: Grouping): Group[] {
  const groups = [...groupBy(journeys, (journey) => journey[by])].map(([key, members]) => ({
    key,
    size: members.length,
    steps: funnelOf(members),
  }));
  const ordered =
    by === 'month'
      ? groups.sort((one, other) => (one.key < other.key ? 1 : -1))
      : groups.sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1));
  return ordered.map(({ key, steps }) => ({ key, steps }));
}

/** Which people are looked at. What is left out is not narrowed. */
export interface Choice {
  /** YYYY or YYYY-MM: signed up then. */
  period?: string;
  field?: string;
  partner?: string;
}

/** Whether a person is among those chosen. */
export function isChosen({ month, field, partner }: Journey, choice: Choice): boolean {
  return (
    (choice.period === undefined || month.startsWith(choice.period)) &&
    (choice.field === undefined || field === choice.field) &&
    (choice.partner === undefined || partner === choice.partner)
  );
}
