import { z } from 'zod';
import { addUp } from '../../../program/cities/addUp.ts';
import {
  asRead,
  CITIES_MEMORY_ID,
  isDue,
  memorySchema,
  type Remembered,
  remembered,
} from '../../../program/cities/memory.ts';
import { CITY_TOTALS_ID } from '../../../program/cities/published.ts';
import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { contentLake, programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { askCities } from './askCity.ts';

/** Kept as a text: no store adds a word to what marks are compared by. */
const storedMemory = z.object({
  cities: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(memorySchema),
});

const standingTotals = z.object({ totals: z.string() });

/**
 * Asks the cities that staff trust for their numbers, each once a week, and publishes what they add up to. No request says
 * anything of anybody, and nothing of ours is sent. What a run has no time for, the next one does.
 */
export async function readCities(
  env: Environment,
  now: Date,
  isLate: () => boolean,
): Promise<{ asked: number; left: number }> {
  const [content, program] = [contentLake(env), programLake(env)];
  const [settings, kept, standing] = await Promise.all([
    readSettings(env),
    program.getDocument(CITIES_MEMORY_ID),
    content.getDocument(CITY_TOTALS_ID),
  ]);
  const cities = settings.sharedNumbers?.cities ?? [];
  if (cities.length === 0) {
    if (standing) await commitErasing(content, content.transaction().delete(CITY_TOTALS_ID));
    if (kept) await commitErasing(program, program.transaction().delete(CITIES_MEMORY_ID));
    return { asked: 0, left: 0 };
  }
  const memory = storedMemory.safeParse(kept).data?.cities ?? [];
  const tasks = cities
    .map((city) => ({ city, before: remembered(memory, city) }))
    .filter(({ city, before }) => isDue(city, before, now));
  const asker = { siteUrl: env.SITE_URL, exceptions: env.SOURCES_NOT_PUBLIC };
  const read = await askCities(tasks, asker, now, isLate);
  const next = cities.flatMap((city): Remembered[] => {
    const known = remembered(read, city) ?? remembered(memory, city);
    return known ? [known] : [];
  });
  await program.createOrReplace({
    ...{ _id: CITIES_MEMORY_ID, _type: 'citiesReadLedger', asOf: now.toISOString() },
    cities: JSON.stringify(next),
  });
  const totals = JSON.stringify(addUp(asRead(cities, next)));
  if (standingTotals.safeParse(standing).data?.totals !== totals)
    await content.createOrReplace({
      ...{ _id: CITY_TOTALS_ID, _type: 'cityTotals', asOf: now.toISOString() },
      totals,
    });
  return { asked: read.length, left: tasks.length - read.length };
}
