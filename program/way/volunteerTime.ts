import { type Day, yearOf } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import type { ConnectorCoffee } from './connectorCoffees.ts';

/**
 * Minutes that count beside each coffee, for reading, writing and the way there. Our own measure: employers count whole
 * commitments, and nobody keeps a clock on emails. The note says it.
 */
export const BESIDE_MINUTES = 30;

/** What a connector gave in one year, for an employer's record of volunteers. It names nobody whom they met. */
export interface VolunteerYear {
  year: string;
  /** The days on which they met somebody, the first one first, and how long it was to last. */
  coffees: { on: Day; minutes: number }[];
  minutes: number;
}

/** The years in which a connector met somebody, the last one first. A coffee counts as long as it was agreed to last. */
export function volunteerYears(coffees: readonly ConnectorCoffee[], timeZone: string): VolunteerYear[] {
  const met = coffees
    .filter(({ standing }) => standing === 'met')
    // A table of several people is one meeting.
    .filter(({ table }, place, all) => !table || all.findIndex((other) => other.table === table) === place)
    .map(({ on, minutes }) => ({ on: typeof on === 'string' ? on : dayOf(on, timeZone), minutes }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  const years = [...new Set(met.map(({ on }) => yearOf(on)))].sort().reverse();
  return years.map((year) => {
    const ofYear = met.filter(({ on }) => yearOf(on) === year);
    const minutes = ofYear.reduce((sum, coffee) => sum + coffee.minutes + BESIDE_MINUTES, 0);
    return { year, coffees: ofYear, minutes };
  });
}
