import { isLight, type Token, tokensOf } from './tokens.ts';

/** A piece of a page as it is read: a sentence, a row of a table or a heading, and the headings that it stands under. */
export interface Unit {
  text: string;
  /** The innermost last. */
  headings: readonly string[];
  isHeading: boolean;
}

/** A token in the whole page, and the unit that it stands in. */
export interface PageToken extends Token {
  unit: number;
}

/** A page as words of weight in their order, with what finds them quickly. */
export interface Page {
  units: readonly Unit[];
  tokens: readonly PageToken[];
  /** Where each word stands. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** A page from its units. */
export function pageOf(units: readonly Unit[]): Page {
  const tokens = units.flatMap(({ text }, unit) =>
    tokensOf(text)
      .filter((token) => !isLight(token.text))
      .map((token) => ({ ...token, unit })),
  );
  const places = new Map<string, number[]>();
  for (const [place, { text }] of tokens.entries()) {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  return { units, tokens, places };
}

/** How much a word tells about where one is: a rare one much, one that stands everywhere little. */
export function rarity(page: Page, token: string): number {
  return 1 / Math.sqrt(page.places.get(token)?.length ?? 1);
}

/** The headings over a token, in one line. */
export function headingAt(page: Page, token: number): string {
  return (page.units[page.tokens[token]?.unit ?? -1]?.headings ?? []).join(' › ');
}

/** Where words stand one after the other with nothing of weight between. */
export function placesOf(page: Page, words: readonly string[]): number[] {
  const [rarest] = words
    .map((word, offset) => ({ offset, places: page.places.get(word) ?? [] }))
    .sort((a, b) => a.places.length - b.places.length);
  return (rarest?.places ?? [])
    .map((place) => place - (rarest?.offset ?? 0))
    .filter((start) => words.every((word, index) => page.tokens[start + index]?.text === word));
}

const LONGEST = 600;

/** The text of a page from one token to another, whole units when they are short, for people to read. */
export function wordsBetween(page: Page, from: number, to: number): string {
  const [first, last] = [page.tokens[from], page.tokens[to]];
  if (!first || !last) return '';
  const units = page.units.slice(first.unit, last.unit + 1).map(({ text }) => text);
  const whole = units.join(' · ');
  if (whole.length <= LONGEST) return whole;
  if (units.length === 1) return (units[0] ?? '').slice(first.from, last.to).slice(0, LONGEST);
  return `${whole.slice(0, LONGEST - 1)}…`;
}
