import { afterReading, afterSilence, type Remembered } from '../../../program/cities/memory.ts';
import { readCity } from '../../../program/cities/readCity.ts';
import { NUMBERS_PATH } from '../../../program/cities/summary.ts';
import type { TrustedCity } from '../../../program/cities/trusted.ts';
import { dayAt } from '../../../program/clock/day.ts';
import { errorName, log } from '../../log.ts';
import { getPage, TooLarge } from '../sources/getPage.ts';
import { CRYPTO } from './signing.ts';

/** Bytes of a city's file that are read: more than twenty years need. */
const MOST_BYTES = 1_000_000;

/** Cities that are asked at the same time. */
const AT_ONCE = 6;

export interface Asker {
  /** Who asks, for the log of the other city, where it is a site that asks. */
  siteUrl?: string;
  /** Hosts with their ports that may be asked although they are not public. */
  exceptions: readonly string[];
}

/** Asks one city once and says what is remembered of it then. Never throws: what goes wrong is an answer too. */
async function askCity(
  city: TrustedCity,
  before: Remembered | undefined,
  { siteUrl, exceptions }: Asker,
  now: Date,
): Promise<Remembered> {
  try {
    const { status, text } = await getPage(`${city.address}${NUMBERS_PATH}`, {
      headers: {
        'user-agent': `MosaicConnectorNumbers/1.0${siteUrl ? ` (+${siteUrl}/contact/)` : ''}`,
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate, br',
      },
      allows: async () => true,
      exceptions,
      mostBytes: MOST_BYTES,
    });
    if (status !== 200) return afterSilence(city, before, 'unreachable', now);
    const today = dayAt(now.getTime());
    const read = readCity(text, { ...CRYPTO, city, seen: before?.seen ?? [], today });
    return afterReading(city, before, read, now);
  } catch (error) {
    log('city-not-read', { host: new URL(city.address).host, error: errorName(error) });
    return afterSilence(city, before, error instanceof TooLarge ? 'too-large' : 'unreachable', now);
  }
}

/** A city that is to be asked, and what is remembered of it. */
export interface Task {
  city: TrustedCity;
  before: Remembered | undefined;
}

/** Asks cities, some at a time and each once, until there is no time for more. */
export async function askCities(
  tasks: readonly Task[],
  asker: Asker,
  now: Date,
  isLate: () => boolean = () => false,
): Promise<Remembered[]> {
  const left = [...tasks];
  const read: Remembered[] = [];
  const work = async () => {
    for (let task = left.shift(); task && !isLate(); task = left.shift())
      read.push(await askCity(task.city, task.before, asker, now));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return read;
}
