import { z } from 'zod';
import { DAY_MS } from '../clock/day.ts';
import type { ReadCity } from './addUp.ts';
import { quarterSchema } from './quarter.ts';
import type { CityRead } from './readCity.ts';
import { acceptedSchema, type RefusalReason, refusalSchema, type TrustedCity } from './trusted.ts';

/** What is remembered of a city: by it a summary that was changed or taken back is known, and one visit is not missed. */
export const rememberedSchema = z.object({
  address: z.string(),
  /** The keys with which it was read: with others it is read again. */
  keys: z.array(z.string()),
  readAt: z.iso.datetime(),
  id: z.string().optional(),
  /** Every summary that was ever accepted. */
  seen: z.array(acceptedSchema),
  /** Those that count now. */
  counted: z.array(quarterSchema),
  refused: z.array(refusalSchema),
});
export type Remembered = z.infer<typeof rememberedSchema>;

/** The private document, or the file of the command, in which it stands. */
export const CITIES_MEMORY_ID = 'ledger.cities-read';
export const memorySchema = z.array(rememberedSchema);

/** A city is read once in a week: a day less, so that a run is not an hour too early for it. */
const AGAIN_AFTER_MS = 6 * DAY_MS;

export const remembered = (memory: readonly Remembered[], city: TrustedCity): Remembered | undefined =>
  memory.find(({ address }) => address === city.address);

/** Whether a city is to be asked: never read, long ago, or under other keys. */
export function isDue(city: TrustedCity, before: Remembered | undefined, now: Date): boolean {
  if (!before || before.keys.join() !== city.keys.join()) return true;
  return now.getTime() - Date.parse(before.readAt) >= AGAIN_AFTER_MS;
}

/** What is remembered after the file of a city was read. What was accepted before stays known, and may be too old by now. */
export function afterReading(
  { address, keys }: TrustedCity,
  before: Remembered | undefined,
  { id, accepted, refused }: CityRead,
  now: Date,
): Remembered {
  const quarters = new Set(accepted.map(({ quarter }) => quarter));
  const earlier = before?.seen.filter(({ quarter }) => !quarters.has(quarter)) ?? [];
  return {
    ...{ address, keys, readAt: now.toISOString() },
    ...(id !== undefined && { id }),
    seen: [...earlier, ...accepted],
    counted: [...quarters],
    refused,
  };
}

/** The same after a city did not answer: what counted goes on to count, and that it did not answer is said. */
export function afterSilence(
  { address, keys }: TrustedCity,
  before: Remembered | undefined,
  reason: RefusalReason,
  now: Date,
): Remembered {
  const kept = before ?? { seen: [], counted: [] };
  return { ...kept, address, keys, readAt: now.toISOString(), refused: [{ reason }] };
}

/** What is added up: of each city in the list what counts. */
export const asRead = (cities: readonly TrustedCity[], memory: readonly Remembered[]): ReadCity[] =>
  cities.flatMap((city) => {
    const known = remembered(memory, city);
    if (!known) return [];
    const accepted = known.seen.filter(({ quarter }) => known.counted.includes(quarter));
    return [{ name: city.name, id: known.id, accepted, refused: known.refused }];
  });
