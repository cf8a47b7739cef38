import { journeysOf } from '../journeys/journeys.ts';
import type { ProgramRecords } from '../journeys/records.ts';

/** What is counted of an organization, in its order: people, each once, however many matches they had. */
export const ORGANIZATION_FIGURES = ['referred', 'signed-up', 'introduced', 'met', 'work-found'] as const;
export type OrganizationFigure = (typeof ORGANIZATION_FIGURES)[number];

/** Outcomes that are work. */
const WORK: ReadonlySet<string | undefined> = new Set(['job-in-field', 'job']);

/**
 * How far the people have come who came by an organization, by the definitions of reports and of the overview. `records`
 * are theirs and nobody else's; `referred` is of how many the organization has told us, signed up or not.
 */
export function organizationFigures(
  referred: number,
  records: ProgramRecords,
  timeZone: string,
): Record<OrganizationFigure, number> {
  const journeys = journeysOf(records, timeZone);
  return {
    referred,
    'signed-up': journeys.length,
    introduced: journeys.filter(({ introduced }) => introduced).length,
    met: journeys.filter(({ met }) => met).length,
    'work-found': journeys.filter(({ outcome }) => WORK.has(outcome)).length,
  };
}
