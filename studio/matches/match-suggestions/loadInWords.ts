import type { Workload } from '../../../program/matching/board.ts';

/** "1 of 2 in 30 days, 3 of 12 in 365 days": how much a connector has to do. Open questions count. */
export function loadInWords({ past30Days, ofMonth, past365Days, ofYear }: Workload): string {
  return `${past30Days} of ${ofMonth} in 30 days, ${past365Days} of ${ofYear} in 365 days`;
}
