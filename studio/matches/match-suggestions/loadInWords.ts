import type { Workload } from '../../../program/matching/board.ts';

/** "1 of 2 this month, 3 of 12 this year": how much a connector has to do. Open questions count. */
export function loadInWords({ thisMonth, ofMonth, thisYear, ofYear }: Workload): string {
  return `${thisMonth} of ${ofMonth} this month, ${thisYear} of ${ofYear} this year`;
}
