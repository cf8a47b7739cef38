import { type Page, type PageToken, rarity } from './page.ts';
import { type Quote, quoteAt } from './quote.ts';
import { isLight, isNumber, tokensOf } from './tokens.ts';

/** What is known of a fact before its page is read. */
export interface Wanted {
  label: string;
  value?: string | null;
  note?: string | null;
}

/** Passages that one fact may rest on: a value of several numbers often stands in several rows. */
const MOST = 3;

/** Words of a passage at most that is made of two units. */
const LONGEST_PAIR = 60;

/** The share of the weight of a value without numbers that has to stand in one place to be taken for it. */
const ENOUGH = 0.45;

interface Candidate {
  from: number;
  to: number;
  isTwo: boolean;
  /** The words of its first line and of its last: in a pair, the first names the second. */
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  tokens: ReadonlySet<string>;
  headings: ReadonlySet<string>;
}

const textsOf = (tokens: readonly { text: string }[]) => tokens.map(({ text }) => text);
const heavy = (text: string) => [...new Set(textsOf(tokensOf(text)))].filter((token) => !isLight(token));

/** Where each unit begins and ends among the tokens of the page; units without words are left out. */
function spans(tokens: readonly PageToken[]): { unit: number; from: number; to: number }[] {
  const found: { unit: number; from: number; to: number }[] = [];
  for (const [place, { unit }] of tokens.entries()) {
    const last = found.at(-1);
    if (last?.unit === unit) last.to = place;
    else found.push({ unit, from: place, to: place });
  }
  return found;
}

/** Every unit, and every two that follow each other and are short together: a heading and its line, a term and its meaning. */
function candidates(page: Page): Candidate[] {
  const each = spans(page.tokens);
  const between = (from: number, to: number) => new Set(textsOf(page.tokens.slice(from, to + 1)));
  const candidate = (from: number, to: number, unit: number, lastFrom: number): Candidate => ({
    ...{ from, to, isTwo: lastFrom > from, tokens: between(from, to), last: between(lastFrom, to) },
    first: between(from, Math.max(from, lastFrom - 1)),
    headings: new Set((page.units[unit]?.headings ?? []).flatMap((heading) => textsOf(tokensOf(heading)))),
  });
  return each.flatMap(({ from, to, unit }, index) => {
    const next = each[index + 1];
    const pair =
      next && next.to - from < LONGEST_PAIR ? [candidate(from, next.to, next.unit, next.from)] : [];
    return [candidate(from, to, unit, from), ...pair];
  });
}

/** Where a passage begins that is known by something: with the line before it, where it says no more than the value. */
function namedFrom(page: Page, { from, to }: Candidate, value: readonly string[]): number {
  const line = page.tokens.slice(from, to + 1);
  if (from === 0 || line.some(({ text }) => !value.includes(text))) return from;
  const before = page.tokens[from - 1]?.unit;
  const start = page.tokens.findIndex(({ unit }) => unit === before);
  return from - start > LONGEST_PAIR ? from : start;
}

/** How well a place speaks of a fact: its value first, then its name, there or in the headings over it. */
function score(
  page: Page,
  { tokens, headings, last }: Candidate,
  value: string[],
  { label, note }: Wanted,
): number {
  const weigh = (words: readonly string[], isThere: (word: string) => boolean) =>
    words.reduce((sum, word) => sum + (isThere(word) ? rarity(page, word) : 0), 0);
  const here = (word: string) => tokens.has(word);
  const numbers = value.filter(isNumber);
  const said = value.filter((word) => !isNumber(word));
  const sum =
    3 * weigh(numbers, here) +
    0.5 * weigh(numbers, (word) => last.has(word)) +
    2 * weigh(said, here) +
    2 * weigh(heavy(label), here) +
    weigh(heavy(label), (word) => headings.has(word)) +
    0.4 * weigh(heavy(note ?? ''), here);
  return sum / (1 + tokens.size / 150);
}

/** Whether the first line of two is needed: it names the second, or each says a part of the value. */
function isPair(one: Candidate, value: readonly string[]): boolean {
  const numbers = value.filter(isNumber);
  if (numbers.length === 0) return value.some((word) => one.last.has(word));
  if (!numbers.some((number) => one.last.has(number))) return false;
  return (
    ![...one.first].some(isNumber) || numbers.some((number) => one.first.has(number) && !one.last.has(number))
  );
}

/** Whether a place says enough of a value to be what the fact rests on. */
function holds(page: Page, { tokens }: Candidate, value: readonly string[]): boolean {
  const numbers = value.filter(isNumber);
  if (numbers.length > 0) return numbers.some((number) => tokens.has(number));
  const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(page, word), 0);
  return value.length > 0 && weight(value.filter((word) => tokens.has(word))) >= ENOUGH * weight(value);
}

/**
 * The passages of a page that a fact rests on, at most three; none where the page does not say it in words that we
 * know, or where nobody has settled the fact and its name does not stand there either.
 */
export function choosePassages(page: Page, wanted: Wanted): Quote[] {
  const value = heavy(wanted.value || wanted.label);
  const all = candidates(page);
  const chosen: Candidate[] = [];
  let missing = value;
  while (chosen.length < MOST) {
    const [best] = all
      .filter((one) => holds(page, one, missing) && (!one.isTwo || isPair(one, missing)))
      .map((one) => ({ one, points: score(page, one, missing, wanted) }))
      .sort((a, b) => b.points - a.points || a.one.from - b.one.from);
    if (!best) break;
    chosen.push(best.one);
    // What is left to look for are numbers: words of a value stand in many places.
    missing = missing.filter((word) => isNumber(word) && !best.one.tokens.has(word));
    if (missing.length === 0) break;
  }
  // Words that somebody has named say themselves where they begin.
  const from = (one: Candidate) => (wanted.label === wanted.value ? one.from : namedFrom(page, one, value));
  return chosen.map((one, index) => quoteAt(page, from(one), one.to, `q${index}`));
}
