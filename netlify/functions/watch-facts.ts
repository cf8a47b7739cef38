import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { watchSources } from '../services/sources/watchSources.ts';

/** Milliseconds after which no new page is begun: a scheduled function has 30 seconds, and a page may take eight. */
const ENOUGH = 18_000;

/**
 * Once a week: reads the pages that the facts of the guides rest on, and puts before staff what has changed there. The
 * later runs do what the first had no time for. No fact is changed by it.
 */
export default async (): Promise<void> => {
  const began = Date.now();
  try {
    const { watched, left } = await watchSources(readEnvironment(), new Date(began), began + ENOUGH);
    const findings = watched.flatMap(({ now }) => now.passages ?? []).filter(({ finding }) => finding).length;
    log('facts-watched', { read: watched.length, left, findings });
  } catch (error) {
    log('failed', { handler: 'watch-facts', error: errorName(error) });
  }
};

// Monday morning, again in the hours after for what is left, before staff look at their list.
export const config: Config = { schedule: '10 6-11 * * 1' };
