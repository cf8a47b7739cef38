import { daysBetween } from '../clock/elapsed.ts';
import { hasBeen } from '../journeys/records.ts';
import type { Arm } from './arms.ts';
import type { AssignedMatch } from './records.ts';
import type { TrialOutcome } from './trial.ts';

/**
 * Days after the assignment from which an outcome counts, the same for both groups whatever is known before: to meet and to
 * write a plan a month, and of each question about work two weeks to answer it.
 */
const COUNTS_AFTER: Record<TrialOutcome, number> = {
  met: 30,
  plan: 45,
  'work-90': 104,
  'work-180': 194,
};

/** One participant of a trial: in the group they were put in first, whatever became of it. */
export interface TrialPerson {
  arm: Arm;
  assignedAt: string;
  matches: AssignedMatch[];
  /** They left the trial, or asked for what was left out: and are counted where they were put (intention to treat). */
  left: boolean;
  given: boolean;
}

/** The people of a trial, each once. */
export function peopleOf(matches: readonly AssignedMatch[]): TrialPerson[] {
  const inOrder = matches.toSorted((one, other) => one.trial.at.localeCompare(other.trial.at));
  return [...Map.groupBy(inOrder, ({ participant }) => participant).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? {
          arm: first.trial.arm,
          assignedAt: first.trial.at,
          matches: own,
          left: own.some(({ left }) => left),
          given: own.some(({ trial }) => trial.givenAt),
        }
      : [];
  });
}

/** Whether an outcome of somebody is old enough to count. */
export const counts = ({ assignedAt }: TrialPerson, outcome: TrialOutcome, now: Date): boolean =>
  (daysBetween(assignedAt, now) ?? -1) >= COUNTS_AFTER[outcome];

const HAS_WORK = ['job-in-field', 'job'];

/** What is known of an outcome of somebody; undefined where nothing is. A plan is written here or nowhere: of that all is known. */
export function resultOf({ matches }: TrialPerson, outcome: TrialOutcome): boolean | undefined {
  if (outcome === 'plan') return matches.some(({ planned }) => planned);
  if (outcome === 'met') {
    if (matches.some((match) => hasBeen(match, 'met'))) return true;
    return matches.every((match) => hasBeen(match, 'not-met') || hasBeen(match, 'cancelled'))
      ? false
      : undefined;
  }
  const day = outcome === 'work-90' ? 90 : 180;
  const told = matches.flatMap((match) => match.outcomes.filter((one) => one.day === day && one.outcome));
  if (told.length === 0) return undefined;
  return told.some(({ outcome: one }) => HAS_WORK.includes(one ?? ''));
}
