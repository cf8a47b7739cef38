import { addDays, type Day } from '../clock/day.ts';
import type { ProgramRecords } from '../journeys/records.ts';
import { countBetween, countedIn } from './countUntil.ts';
import { CELL_IDS, countsBy, DEFINITIONS } from './definitions.ts';
import { numberBetween } from './fives.ts';
import type { CityLedger } from './ledger.ts';
import { addQuarters, daysOf, type Quarter, quarterOf } from './quarter.ts';
import type { Summary } from './summary.ts';

/** Days after the end of a quarter on which it is counted, so that what staff enter late is in it. */
export const COUNTED_AFTER_DAYS = 30;

/** The last quarter that can be counted on a day. */
const lastCountable = (today: Day): Quarter =>
  addQuarters(quarterOf(addDays(today, -COUNTED_AFTER_DAYS)), -1);

/** The quarters that are to be counted: those since the last one; for a city that begins, the last that is over. */
export function quartersDue(ledger: CityLedger | undefined, today: Day): Quarter[] {
  const last = lastCountable(today);
  const due: Quarter[] = [];
  for (
    let quarter = ledger ? quarterOf(ledger.until) : last;
    quarter <= last;
    quarter = addQuarters(quarter, 1)
  )
    due.push(quarter);
  return due;
}

export interface CountNext {
  city: Summary['city'];
  records: ProgramRecords;
  timeZone: string;
  today: Day;
  /** The mark of a summary. */
  digestOf: (summary: Summary) => string;
}

/**
 * The ledger with every quarter that is due. What was published stays as it is, whatever changed in the records since:
 * what is entered later than the day of the count is in no quarter, and who is erased is taken out of none.
 */
export function countNext(ledger: CityLedger | undefined, next: CountNext): CityLedger | undefined {
  const { city, records, timeZone, today, digestOf } = next;
  const counted = countedIn(records, timeZone);
  let result = ledger;
  for (const quarter of quartersDue(ledger, today)) {
    const { from, to } = daysOf(quarter);
    const earlier = countBetween(counted, undefined, from);
    const known = result?.counts;
    const before = countsBy((cell) => known?.[cell] ?? earlier[cell]);
    const during = countBetween(counted, from, to);
    const after = countsBy((cell) => before[cell] + during[cell]);
    const summaries: readonly Summary[] = result?.summaries ?? [];
    const last = summaries.at(-1);
    const summary: Summary = {
      kind: 'connector-program-summary',
      format: 1,
      city,
      quarter,
      countedOn: today,
      definitions: { ...DEFINITIONS, cells: DEFINITIONS.cells.map((cell) => ({ ...cell })) },
      counts: CELL_IDS.map((id) => ({ id, count: numberBetween(before[id], after[id]) })),
      previous: last ? digestOf(last) : null,
    };
    result = { until: to, counts: after, summaries: [...summaries, summary] };
  }
  return result;
}
