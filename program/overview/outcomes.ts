import type { CountedMatch } from '../journeys/records.ts';
import { OUTCOME_DAYS, type Outcome } from '../matches/match.ts';
import { percent } from './numbers.ts';

/** What participants told us at one of the three times we ask. */
export interface OutcomesAt {
  day: (typeof OUTCOME_DAYS)[number];
  asked: number;
  answered: number;
  /** Whole per cent of those asked; undefined while nobody was. */
  responseRate?: number;
  counts: Record<Outcome, number>;
  /** Asked, and no answer: a class of its own, because silence is not "nothing". */
  unknown: number;
}

/** What came of introductions at 30, 90 and 180 days. The denominator is each time the number asked. */
export function outcomesOf(matches: readonly CountedMatch[]): OutcomesAt[] {
  return OUTCOME_DAYS.map((day) => {
    const told = matches.flatMap(({ outcomes }) => outcomes.filter((each) => each.day === day));
    const count = (wanted: Outcome) => told.filter(({ outcome }) => outcome === wanted).length;
    const answered = told.filter(({ outcome }) => outcome).length;
    const responseRate = percent(answered, told.length);
    return {
      day,
      asked: told.length,
      answered,
      ...(responseRate !== undefined && { responseRate }),
      counts: {
        'job-in-field': count('job-in-field'),
        job: count('job'),
        study: count('study'),
        interview: count('interview'),
        other: count('other'),
        none: count('none'),
      },
      unknown: told.length - answered,
    };
  });
}
