import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { readCities } from '../services/cities/readCities.ts';

/** Milliseconds after which no further city is asked: a scheduled function has 30 seconds, and a city may take eight. */
const ENOUGH = 18_000;

/** Once a week: reads the numbers that other cities publish, where staff trust some. Later runs do what the first had no time for. */
export default async (): Promise<void> => {
  const began = Date.now();
  try {
    const done = await readCities(readEnvironment(), new Date(began), () => Date.now() > began + ENOUGH);
    if (done.asked > 0) log('cities-read', done);
  } catch (error) {
    log('failed', { handler: 'read-cities', error: errorName(error) });
  }
};

// Every day a few times, each city once in six days: one that staff add is read on the same day.
export const config: Config = { schedule: '50 5-8,17 * * *' };
