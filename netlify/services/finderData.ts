import { FINDER_DATA_PATH, type FinderData, finderDataSchema } from '../../program/finder/finderData.ts';
import { type TitleIndex, titleIndex } from '../../program/finder/titleIndex.ts';
import type { Environment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { TIMEOUTS_MS } from '../withTimeout.ts';

/** Milliseconds for which the data is taken from memory: a profession looks old for no longer after a new build. */
const FRESH = 60_000;

export interface Finder {
  data: FinderData;
  index: TitleIndex;
}

interface Kept extends Finder {
  at: number;
}

/** What this process has read, by the address of the site. */
const kept = new Map<string, Kept>();

async function fetchFinder(env: Environment): Promise<Finder> {
  const answer = await fetch(env.SITE_URL + FINDER_DATA_PATH, {
    signal: AbortSignal.timeout(TIMEOUTS_MS.page),
  });
  if (!answer.ok) throw new Error(`the data of the finder answered ${answer.status}`);
  const data = finderDataSchema.parse(await answer.json());
  return { data, index: titleIndex(data.professions) };
}

/** All that the site has built of the finder. What was read before, where the site does not answer; nothing before that. */
export async function readFinder(env: Environment): Promise<Finder | undefined> {
  const before = kept.get(env.SITE_URL);
  if (before && Date.now() - before.at < FRESH) return before;
  try {
    const finder = await fetchFinder(env);
    kept.set(env.SITE_URL, { ...finder, at: Date.now() });
    return finder;
  } catch (error) {
    log('finder-missing', { error: errorName(error) });
    return before;
  }
}
