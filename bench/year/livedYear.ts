import { type Bounds, boundsOf } from './bounds.ts';
import { type Lived, live, type Way } from './live.ts';
import { recruitFirst } from './recruited.ts';
import { RECOVERED_IN, SHIFT_DAY, shareFrom, shiftedWorld } from './shift.ts';
import { soonestWait } from './soonest.ts';
import { type Told, tellWaits } from './told.ts';
import { firstCome, ours, withoutPast } from './ways.ts';
import { worldOf, type YearCase } from './world.ts';
import { worthsOf } from './worth.ts';

const WAYS = {
  'first come': firstCome,
  'today alone': ours('now'),
  ahead: ours('ahead'),
  balanced: ours('balanced'),
  'balanced, first year': withoutPast('balanced'),
} satisfies Record<string, Way>;
export type Name = keyof typeof WAYS;

const COMPARED: readonly Name[] = ['first come', 'today alone', 'ahead', 'balanced'];

/** The ways that staff can choose: these are asked about waits, and about a change in the middle of a year. */
export const CHOSEN = ['today alone', 'ahead', 'balanced'] as const satisfies readonly Name[];

/** Programs of this size and below are lived without a year before as well: it is theirs that have none. */
const SMALL = 60;

export const namesFor = ({ people }: YearCase): readonly Name[] =>
  people <= SMALL ? [...COMPARED, 'balanced, first year'] : COMPARED;

/** One year lived in one way, measured against what nobody can do better. */
export interface Measured {
  value: number;
  worst: number;
  waited: number;
  mostIn30Days: number;
  introduced: number;
  /** Of all who came, who was introduced within 21 days, in percent. */
  inTime: number;
  /** Who was told how long they will wait when they came, and for how many it held. */
  told: Told;
}

/** What was made of what hindsight could from some weeks after the middle of the year, with a change there and without. */
export interface Recovery {
  changed: number;
  usual: number;
}

export interface LivedYear {
  bounds: Bounds;
  /** Within how many days hindsight can introduce nine of ten with all else that is asked for; nothing where it cannot. */
  soonest?: number | undefined;
  ways: Partial<Record<Name, Measured>>;
  recovered: Partial<Record<Name, Recovery>>;
  recruited: ReturnType<typeof recruitFirst>;
}

export const percent = (part: number, of: number) => (100 * part) / of;

const IN_TIME_DAYS = 21;

const measure = (lived: Lived, bounds: Bounds, told: Told): Measured => ({
  value: percent(lived.value, bounds.value),
  worst: percent(Math.min(...lived.shares.values()), bounds.share),
  waited: lived.waited[Math.floor(lived.waited.length * 0.9)] ?? 0,
  mostIn30Days: lived.mostIn30Days,
  introduced: lived.waited.length,
  inTime: percent(lived.waited.filter((days) => days <= IN_TIME_DAYS).length, lived.introducedOn.length),
  told,
});

/** Lives one year in every way, and the same year with a change in its middle in those that staff can choose. */
export async function livedYear(one: YearCase, seed: number): Promise<LivedYear> {
  const world = worldOf(one, seed);
  const worths = worthsOf(world);
  const fields = world.people.map(({ document }) => document.field ?? '');
  const bounds = await boundsOf(worths, fields, one.connectors);
  const soonest = await soonestWait(world, worths, fields, bounds);
  const changed = shiftedWorld(one, seed);
  const changedWorths = worthsOf(changed);
  const from = SHIFT_DAY + RECOVERED_IN;
  const year: LivedYear = { bounds, soonest, ways: {}, recovered: {}, recruited: recruitFirst(world) };
  for (const name of namesFor(one)) {
    const lived = live(world, worths, WAYS[name]);
    year.ways[name] = measure(lived, bounds, tellWaits(world, lived));
    if (!CHOSEN.some((chosen) => chosen === name)) continue;
    year.recovered[name] = {
      changed: shareFrom(changed, changedWorths, live(changed, changedWorths, WAYS[name]), from),
      usual: shareFrom(world, worths, lived, from),
    };
  }
  return year;
}
