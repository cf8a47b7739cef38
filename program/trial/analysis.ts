import { ARMS, type Arm } from './arms.ts';
import { exactTest } from './exactTest.ts';
import { type Interval, newcombe, type Share, wilson } from './interval.ts';
import { counts, peopleOf, resultOf, type TrialPerson } from './people.ts';
import { asEqualGroups, powerOf, smallestSeen } from './power.ts';
import type { AssignedMatch } from './records.ts';
import { type Registration, TRIAL_OUTCOMES, type TrialOutcome } from './trial.ts';

/**
 * Fewer people in a group say nothing, and could be told one by one: no share, interval or test is worked out of them, and
 * their numbers are not printed.
 */
export const LEAST_IN_GROUP = 10;

/** One share beside another, and what can be said of the difference. */
export interface Compared {
  groups: Record<Arm, Share & { interval: Interval }>;
  /** With less without, its interval of 95 per cent, and the exact test. */
  difference: number;
  interval: Interval;
  p: number;
}

export interface OutcomeResult {
  outcome: TrialOutcome;
  /** Of whom it is old enough to count, and of whom of these it is known. */
  groups: Record<Arm, { of: number; known: number; yes: number }>;
  /** Of all who were put in a group, those of whom nothing is known as no. Nothing where a group is too small. */
  ofAll: Compared | undefined;
  /** Of those of whom it is known. */
  ofKnown: Compared | undefined;
}

/** What can be said of the outcome that decides. */
type Verdict = 'too-small' | 'not-over' | 'shown' | 'not-shown';

export interface Analysis {
  /** People in each group; who left, and who asked for what was left out. */
  groups: Record<Arm, { people: number; left: number; given: number }>;
  results: OutcomeResult[];
  verdict: Verdict;
  /** The chance to see the difference that was hoped for: as planned, and with the people of whom the outcome counts by now. */
  power: { planned: number; now: number; smallest: number | undefined };
}

const inBoth = <Value>(of: (arm: Arm) => Value): Record<Arm, Value> => ({
  with: of('with'),
  without: of('without'),
});

/** Two shares compared; nothing where one is of too few. */
export function compare(shares: Record<Arm, Share>): Compared | undefined {
  if (ARMS.some((arm) => shares[arm].of < LEAST_IN_GROUP)) return undefined;
  const { with: one, without: other } = shares;
  return {
    groups: inBoth((arm) => ({ ...shares[arm], interval: wilson(shares[arm]) })),
    difference: one.yes / one.of - other.yes / other.of,
    interval: newcombe(one, other),
    p: exactTest(one, other),
  };
}

function resultIn(people: readonly TrialPerson[], outcome: TrialOutcome, now: Date): OutcomeResult {
  const old = people.filter((person) => counts(person, outcome, now));
  const groups = inBoth((arm) => {
    const results = old.filter((person) => person.arm === arm).map((person) => resultOf(person, outcome));
    const known = results.filter((result) => result !== undefined);
    return { of: results.length, known: known.length, yes: known.filter(Boolean).length };
  });
  return {
    outcome,
    groups,
    ofAll: compare(inBoth((arm) => ({ yes: groups[arm].yes, of: groups[arm].of }))),
    ofKnown: compare(inBoth((arm) => ({ yes: groups[arm].yes, of: groups[arm].known }))),
  };
}

/** Whether the people that were planned for are all there, so that the outcome decides. A trial is not over because of what it shows. */
function verdictOf({ ofAll, groups }: OutcomeResult, { needed }: Registration): Verdict {
  if (!ofAll) return 'too-small';
  if (ARMS.some((arm) => groups[arm].of < needed)) return 'not-over';
  return ofAll.interval[0] > 0 || ofAll.interval[1] < 0 ? 'shown' : 'not-shown';
}

/**
 * What a trial says at a moment: each person in the group they were put in (intention to treat), each outcome of those of
 * whom it is old enough to count.
 */
export function analyze(matches: readonly AssignedMatch[], plan: Registration, now: Date): Analysis {
  const people = peopleOf(matches);
  const results = TRIAL_OUTCOMES.map((outcome) => resultIn(people, outcome, now));
  const main = resultIn(people, plan.outcome, now);
  const [usual, hoped] = [plan.usual / 100, plan.hoped / 100];
  const size = asEqualGroups(main.groups.with.of, main.groups.without.of);
  return {
    groups: inBoth((arm) => {
      const own = people.filter((person) => person.arm === arm);
      return {
        people: own.length,
        left: own.filter(({ left }) => left).length,
        given: own.filter(({ given }) => given).length,
      };
    }),
    results,
    verdict: verdictOf(main, plan),
    power: {
      planned: powerOf(plan.needed, usual, hoped),
      now: size === 0 ? 0 : powerOf(size, usual, hoped),
      smallest: size === 0 ? undefined : smallestSeen(size, usual),
    },
  };
}
