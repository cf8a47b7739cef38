import { align } from './align.ts';
import { headingAt, type Page, placesOf, rarity } from './page.ts';
import type { Quote } from './quote.ts';
import { isNumber, staleNow, tokensOf } from './tokens.ts';

/** Where a passage stands in a page: from one token to another. */
export interface Found {
  from: number;
  to: number;
}

/** A place that is not quite the passage, and how much like it, 0 to 1. */
interface Likely extends Found {
  likeness: number;
}

/** How alike the best place has to be to be taken for the passage. */
const ALIKE = 0.5;

/** Places that are looked at closely. */
const CLOSELY = 8;

const split = (words: string) => words.split(' ').filter(Boolean);

/** How many of the words around a passage stand around a place too, 0 to 1. */
function surroundings(page: Page, { before, after, heading }: Quote, from: number, to: number): number {
  const around = new Set(
    [...page.tokens.slice(Math.max(0, from - 16), from), ...page.tokens.slice(to + 1, to + 17)].map(
      ({ text }) => text,
    ),
  );
  const above = new Set(tokensOf(headingAt(page, to)).map(({ text }) => text));
  const share = (words: string[], has: (word: string) => boolean) =>
    words.length === 0 ? 0.5 : words.filter(has).length / words.length;
  const near = share(split(`${before} ${after}`), (word) => around.has(word));
  const under = share(
    tokensOf(heading).map(({ text }) => text),
    (word) => above.has(word),
  );
  return (near + under) / 2;
}

/** What a word weighs in finding a place: names much, numbers less since they are what changes. */
function weightIn(page: Page) {
  return (token: string) => (isNumber(token) ? 0.4 + 0.2 * rarity(page, token) : 0.5 + rarity(page, token));
}

/** Starts of windows that share most with the passage, by how many words would stand there in their places. */
function likelyStarts(page: Page, words: readonly string[], weight: (token: string) => number): number[] {
  const votes = new Map<number, number>();
  const bucket = Math.max(4, Math.floor(words.length / 4));
  for (const [offset, word] of words.entries())
    for (const place of page.places.get(word) ?? []) {
      const start = Math.floor((place - offset) / bucket);
      votes.set(start, (votes.get(start) ?? 0) + weight(word));
      votes.set(start + 1, (votes.get(start + 1) ?? 0) + weight(word) / 2);
    }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CLOSELY)
    .map(([start]) => start * bucket);
}

/** The place in a window that is most like the passage. */
function closeLook(page: Page, quote: Quote, words: readonly string[], start: number): Likely | undefined {
  const weight = weightIn(page);
  const reach = Math.max(6, Math.floor(words.length / 2));
  const begin = Math.max(0, start - reach);
  const window = page.tokens.slice(begin, start + words.length + reach).map(({ text }) => text);
  const pairs = align(words, window, weight);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return undefined;
  const whole = words.reduce((sum, word) => sum + weight(word), 0);
  const shared = pairs.reduce((sum, [index]) => sum + weight(words[index] ?? ''), 0);
  // Words that were before and after those that are the same may have become others: they belong to the place.
  const from = Math.max(begin, begin + first[1] - first[0]);
  const to = Math.min(page.tokens.length - 1, begin + last[1] + (words.length - 1 - last[0]));
  const spread = (last[1] - first[1] + 1) / (last[0] - first[0] + 1);
  const likeness = shared / whole / Math.max(1, Math.sqrt(spread));
  return {
    ...{ from, to },
    likeness: 0.75 * likeness + 0.25 * surroundings(page, quote, from, to),
  };
}

/** How much more like the old surroundings others have to be, for the same words elsewhere to be somebody else's. */
const CLEARLY = 0.4;

/**
 * Where a passage stands in a page now; undefined where nothing is like it any more. The same words elsewhere are
 * another passage, where the page says them less often than it did, or where the old surroundings have other words now.
 * Of like ones that which a heading has taken back comes first: staff look at it.
 */
export function findPassage(page: Page, quote: Quote): Found | undefined {
  const words = split(quote.words);
  const same = placesOf(page, words)
    .map((from) => ({ from, to: from + words.length - 1 }))
    .map((place) => ({
      ...place,
      near: surroundings(page, quote, place.from, place.to),
      isStale: staleNow(quote.heading, headingAt(page, place.to)),
    }))
    .sort((a, b) => Number(b.isStale) - Number(a.isStale) || b.near - a.near);
  const [exact] = same;
  const isWhole = same.length >= quote.times;
  if (exact && isWhole && (exact.isStale || exact.near > 1 - CLEARLY)) return exact;
  const [best] = likelyStarts(page, words, weightIn(page))
    .flatMap((start) => closeLook(page, quote, words, start) ?? [])
    .filter(({ from, to }) => same.every((place) => to < place.from || place.to < from))
    .sort((a, b) => b.likeness - a.likeness || a.from - b.from);
  const isLike = best !== undefined && best.likeness >= ALIKE;
  if (!exact || !isWhole) return isLike ? best : undefined;
  const isElsewhere = isLike && surroundings(page, quote, best.from, best.to) > exact.near + CLEARLY;
  return isElsewhere ? best : exact;
}
