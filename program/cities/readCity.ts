import type { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { canonical, signedText } from './canonical.ts';
import { DEFINITIONS } from './definitions.ts';
import { addQuarters, daysOf, type Quarter, quarterOf } from './quarter.ts';
import {
  type CityKey,
  cityFileSchema,
  keyStatement,
  type SignedSummary,
  type Summary,
  signedSummarySchema,
} from './summary.ts';
import { type Accepted, FATAL, type Refusal, type TrustedCity } from './trusted.ts';

/** How signatures and marks are made; given, since these rules reach for nothing. */
export interface Crypto {
  /** Whether this key has signed the text. */
  verifies: (publicKey: string, text: string, signature: string) => boolean;
  digestOf: (summary: Summary) => string;
}

/** Quarters that are added up: three years. What is older says little of today, and keys do not last for ever. */
const QUARTERS_ADDED = 12;

/** What a file said. */
export interface CityRead {
  id?: string;
  accepted: Accepted[];
  refused: Refusal[];
}

interface Reading extends Crypto {
  city: TrustedCity;
  /** What was accepted of this city before. */
  seen: readonly Accepted[];
  today: Day;
}

/** The keys that are the city's: those that were given to us, and those that one of them, or of these, endorses. */
function keysOf(keys: readonly CityKey[], cityId: string, { city, verifies }: Reading): Set<string> {
  const known = new Set(city.keys);
  for (let size = -1; size < known.size; ) {
    size = known.size;
    for (const { publicKey, endorsements } of keys) {
      const text = signedText('key', keyStatement(cityId, publicKey));
      if (endorsements.some(({ by, signature }) => known.has(by) && verifies(by, text, signature)))
        known.add(publicKey);
    }
  }
  return known;
}

const isOurDefinition = ({ definitions, counts }: Summary): boolean =>
  canonical(definitions) === canonical(DEFINITIONS) &&
  canonical(counts.map(({ id }) => id)) === canonical(DEFINITIONS.cells.map(({ id }) => id));

/** What is wrong with the time of a summary. */
function wrongTime({ quarter, countedOn }: Summary, today: Day): 'future' | 'too-old' | undefined {
  const { to } = daysOf(quarter);
  if (to > today || countedOn > today || countedOn < to) return 'future';
  return quarter < addQuarters(quarterOf(today), -QUARTERS_ADDED) ? 'too-old' : undefined;
}

/** A summary whose signature is good, or why it is not. */
function openSigned(
  given: unknown,
  keys: ReadonlySet<string>,
  { verifies }: Reading,
): SignedSummary | Refusal {
  const parsed = signedSummarySchema.safeParse(given);
  if (!parsed.success) return { reason: 'malformed' };
  const { summary, signedBy, signature } = parsed.data;
  const { quarter } = summary;
  if (!keys.has(signedBy)) return { reason: 'unknown-key', quarter };
  if (!verifies(signedBy, signedText('summary', summary), signature)) return { reason: 'tampered', quarter };
  return parsed.data;
}

/** What is wrong with a summary that is truly the city's. */
function whyNot(summary: Summary, cityId: string, reading: Reading): Refusal['reason'] | undefined {
  if (summary.city.id !== cityId) return 'other-city';
  const before = reading.seen.find(({ quarter }) => quarter === summary.quarter);
  if (before && before.digest !== reading.digestOf(summary)) return 'changed';
  return wrongTime(summary, reading.today) ?? (isOurDefinition(summary) ? undefined : 'other-definitions');
}

/** Quarters of which there are several summaries. */
const twice = (summaries: readonly Summary[]): Set<Quarter> =>
  new Set(summaries.map(({ quarter }) => quarter).filter((quarter, at, all) => all.indexOf(quarter) !== at));

/** Whether each summary names the one before it, from the first on, and none is gone that was there. */
function isWhole(summaries: readonly Summary[], { seen, digestOf }: Reading): boolean {
  const inOrder = summaries.toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1));
  const follows = inOrder.every(({ previous }, at) => {
    const before = inOrder[at - 1];
    return previous === (before ? digestOf(before) : null);
  });
  const quarters = new Set(summaries.map(({ quarter }) => quarter));
  return follows && seen.every(({ quarter }) => quarters.has(quarter));
}

function judge(file: z.infer<typeof cityFileSchema>, reading: Reading): CityRead {
  const keys = keysOf(file.keys, file.city.id, reading);
  const opened = file.summaries.map((given) => openSigned(given, keys, reading));
  const unsigned = opened.filter((one): one is Refusal => 'reason' in one);
  const summaries = opened
    .filter((one): one is SignedSummary => 'summary' in one)
    .map(({ summary }) => summary);
  const double = twice(summaries);
  const accepted: Accepted[] = [];
  const refused: Refusal[] = [...unsigned];
  for (const summary of summaries) {
    const { quarter, counts } = summary;
    const reason = double.has(quarter) ? 'duplicate' : whyNot(summary, file.city.id, reading);
    if (reason) refused.push({ reason, quarter });
    else accepted.push({ quarter, digest: reading.digestOf(summary), counts });
  }
  // One that cannot be opened, or is there twice, leaves a gap that is named already.
  if (unsigned.length === 0 && double.size === 0 && !isWhole(summaries, reading))
    refused.push({ reason: 'rolled-back' });
  const isFatal = refused.some(({ reason }) => FATAL.has(reason));
  return { id: file.city.id, accepted: isFatal ? [] : accepted, refused };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the file of one city and says what of it can be added up, and of the rest why not. A city that changed, cut or
 * forged anything is refused as a whole.
 */
export function readCity(text: string, reading: Reading): CityRead {
  const file = cityFileSchema.safeParse(parseJson(text));
  if (!file.success) return { accepted: [], refused: [{ reason: 'malformed' }] };
  return judge(file.data, reading);
}
