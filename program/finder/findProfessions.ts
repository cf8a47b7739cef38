import { distance } from '../typed/distance.ts';
import type { IndexedTitle, TitleIndex } from './titleIndex.ts';
import { titleWords } from './titleWords.ts';

/**
 * What came of a search. `sure`: the first is what was meant. `several`: one of these may be meant, and readers choose.
 * `none`: nothing is near enough, and nothing is shown.
 */
export interface FoundProfessions {
  state: 'sure' | 'several' | 'none';
  /** Addresses of professions, the nearest first. */
  slugs: string[];
}

/** From here on a title is taken for what was meant, if no other profession comes near it. */
const SURE = 0.78;
/** Below this nothing is shown: rather nothing than nonsense. */
const POSSIBLE = 0.55;
/** How much of a title one word alone must tell. */
const TELLING = 0.6;
/** How far the second profession must lie behind. */
const AHEAD = 0.06;
/** Shown at most. */
const MOST = 5;

/** Slips that a word of this length may hold. Short words have near neighbors with other meanings. */
const slips = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3);

/** How near two words are, 0 to 1. A slip in the first letter makes another word. */
function nearness(typed: string, known: string): number {
  if (typed === known) return 1;
  const allowed = slips(Math.min(typed.length, known.length));
  if (allowed === 0 || typed[0] !== known[0] || Math.abs(typed.length - known.length) > allowed) return 0;
  const away = distance(typed, known);
  return away <= allowed ? 1 - 0.06 * away : 0;
}

/** How near what was typed is to one title, 0 to 1: as a whole, or by the words that both hold, as much as they tell. */
function scoreOf(
  typed: readonly string[],
  joined: string,
  title: IndexedTitle,
  tells: TitleIndex['tells'],
): number {
  if (joined === title.joined) return 1;
  // Of several words each has to be near by itself: a nurse or teacher is no nursery teacher.
  const isOneWord = typed.length === 1 || title.words.length === 1;
  const whole = isOneWord ? nearness(joined, title.joined) : 0;
  if (whole > 0) return whole;
  if (typed.length === 1 && title.words.length === 1) return 0;
  const left = new Set(title.words);
  let shared = 0;
  let matched = 0;
  let missed = 0;
  for (const word of typed) {
    const [near, best] = [...left]
      .map((known) => [nearness(word, known), known] as const)
      .reduce((one, other) => (other[0] > one[0] ? other : one), [0, '']);
    if (near === 0) missed += tells(word);
    else {
      left.delete(best);
      shared += near * tells(best);
      matched += tells(best);
    }
  }
  if (shared === 0) return 0;
  const ofTyped = shared / (matched + missed);
  const ofTitle = shared / (matched + [...left].reduce((sum, word) => sum + tells(word), 0));
  // One word of several names a profession only where it is the one that tells: `mechanical`, and not `assistant`.
  if (typed.length === 1 && ofTitle < TELLING) return 0;
  return 0.95 * ((2 * ofTyped * ofTitle) / (ofTyped + ofTitle));
}

/** Titles that stand word for word inside a longer sentence, as "I was a nurse in Aleppo": to choose from, never sure. */
function namedWithin(typed: readonly string[], { titles }: TitleIndex): string[] {
  const sentence = ` ${typed.join(' ')} `;
  return titles
    .filter(({ slug, words }) => slug && sentence.includes(` ${words.join(' ')} `))
    .toSorted((one, other) => other.joined.length - one.joined.length)
    .flatMap(({ slug }) => slug ?? []);
}

/** The professions that somebody may mean by what they typed, in any language of the titles. */
export function findProfessions(text: string, index: TitleIndex): FoundProfessions {
  const typed = titleWords(text);
  const joined = typed.join('');
  if (joined.length < 2) return { state: 'none', slugs: [] };
  const best = new Map<string | undefined, number>();
  for (const title of index.titles) {
    const score = scoreOf(typed, joined, title, index.tells);
    if (score > (best.get(title.slug) ?? 0)) best.set(title.slug, score);
  }
  const elsewhere = best.get(undefined) ?? 0;
  best.delete(undefined);
  const ranked = [...best].toSorted(([, one], [, other]) => other - one);
  const [[, first] = [undefined, 0], [, second] = [undefined, 0]] = ranked;
  // Work that has no page is nearer: what lies behind it was not meant.
  const near = ranked.filter(([, score]) => score >= POSSIBLE && score >= elsewhere);
  if (near.length === 0) {
    const named = elsewhere >= POSSIBLE ? [] : [...new Set(namedWithin(typed, index))].slice(0, MOST);
    return named.length > 0
      ? { state: 'several', slugs: named.flatMap((slug) => slug ?? []) }
      : { state: 'none', slugs: [] };
  }
  const isSure = first >= SURE && first - Math.max(second, elsewhere) >= AHEAD;
  return { state: isSure ? 'sure' : 'several', slugs: near.slice(0, MOST).flatMap(([slug]) => slug ?? []) };
}
