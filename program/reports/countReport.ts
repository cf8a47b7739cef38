import { groupBy, progressIn } from '../journeys/progress.ts';
import { type CountedMatch, hasBeen, type ProgramRecords } from '../journeys/records.ts';
import { OUTCOMES } from '../matches/match.ts';
import { ALREADY_COUNTED, cellIn, GROUP_COLUMNS, HAPPENINGS } from './figures.ts';
import { type Dated, happeningsIn, type ReportGrouping } from './happenings.ts';
import { isIn, type Period } from './period.ts';

/** Every cell of a report, counted: nothing is hidden yet. */
export interface ReportCount {
  period: Period;
  /** Undefined: not divided. */
  by: ReportGrouping | undefined;
  /** Keys of the groups, in the order to show them. */
  groups: string[];
  values: Record<string, number>;
  /** What happened on a day that nobody knows, and is in no period. */
  undated: number;
}

/** What became of the questions of the period. One that is still open, or was taken back, has no answer. */
function questionCells(questions: readonly CountedMatch[]): Record<string, number> {
  const accepted = questions.filter((match) => hasBeen(match, 'accepted')).length;
  const declined = questions.filter(
    (match) => hasBeen(match, 'declined') && !hasBeen(match, 'accepted'),
  ).length;
  return {
    'questions-accepted': accepted,
    'questions-declined': declined,
    'questions-unanswered': questions.length - accepted - declined,
  };
}

/** How far the introductions of the period have come until now: as the funnel counts people, each introduction once. */
function introductionCells(introductions: readonly CountedMatch[], records: ProgramRecords) {
  const withReferrals = new Set(records.referrals.map(({ match }) => match));
  const journeys = introductions.map((match) => progressIn([match], withReferrals));
  const count = (has: (journey: (typeof journeys)[number]) => boolean) => journeys.filter(has).length;
  return {
    met: count(({ met }) => met),
    'met-unknown': count(({ metUnknown }) => metUnknown),
    'not-met': count(({ met, metUnknown }) => !met && !metUnknown),
    referred: count(({ referred }) => referred),
    'not-referred': count(({ met, referred }) => met && !referred),
    asked: count(({ asked }) => asked),
    'not-asked': count(({ asked }) => !asked),
    ...Object.fromEntries(
      OUTCOMES.map((wanted) => [wanted, count(({ asked, outcome }) => asked && outcome === wanted)]),
    ),
    'outcome-unknown': count(({ asked, outcome }) => asked && outcome === undefined),
  };
}

/** Keys of the groups: months in their order, all others the largest first. */
function groupsIn(happened: readonly Dated[], by: ReportGrouping): string[] {
  const found = [...groupBy(happened, ({ groups }) => groups[by])];
  const order = ([one, ones]: [string, Dated[]], [other, others]: [string, Dated[]]) =>
    (by === 'month' ? 0 : others.length - ones.length) || (one < other ? -1 : 1);
  return found.sort(order).map(([key]) => key);
}

/** Counts what happened in a period, what came of it until now, and by what it can be divided. */
export function countReport(
  records: ProgramRecords,
  period: Period,
  by: ReportGrouping | undefined,
  timeZone: string,
): ReportCount {
  const all = happeningsIn(records, timeZone);
  const happened = all.filter(({ day }) => day !== undefined && isIn(period, day));
  const of = (what: Dated['what']) => happened.filter((each) => each.what === what);
  const matchesOf = (what: Dated['what']) => of(what).flatMap(({ match }) => match ?? []);
  const columns = new Set<string>(GROUP_COLUMNS);
  const groups = by
    ? groupsIn(
        happened.filter(({ what }) => columns.has(what)),
        by,
      )
    : [];
  const counted = (column: Dated['what'], group: string) =>
    of(column).filter((each) => by && each.groups[by] === group).length;
  return {
    period,
    by,
    groups,
    values: {
      ...Object.fromEntries(HAPPENINGS.map((what) => [what, of(what).length])),
      'meetings-of-two': of('meetings').length - of('table-meetings').length,
      ...questionCells(matchesOf('questions')),
      ...introductionCells(matchesOf('introduced'), records),
      ...Object.fromEntries(
        groups.flatMap((group) =>
          GROUP_COLUMNS.map((column) => [cellIn(column, group), counted(column, group)]),
        ),
      ),
    },
    undated: all.filter(({ day, what }) => day === undefined && !ALREADY_COUNTED.includes(what)).length,
  };
}
