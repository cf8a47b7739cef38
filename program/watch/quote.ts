import { z } from 'zod';
import { headingAt, type Page, placesOf, wordsBetween } from './page.ts';

/** Words before and after a passage that help to find it again. */
const AROUND = 8;

/** A passage of a page that a fact rests on, with what finds it again when the page looks otherwise. */
export const quoteSchema = z.object({
  _key: z.string(),
  /** The passage as people read it. */
  exact: z.string(),
  /** Its words of weight as they are compared, with a space between. */
  words: z.string(),
  heading: z.string(),
  /** How often the page says it: of two like rows either may change. */
  times: z.number(),
  before: z.string(),
  after: z.string(),
});
export type Quote = z.output<typeof quoteSchema>;

/** The passage between two tokens of a page. */
export function quoteAt(page: Page, from: number, to: number, key: string): Quote {
  const words = (start: number, end: number) =>
    page.tokens.slice(Math.max(0, start), end).map(({ text }) => text);
  const said = words(from, to + 1);
  return {
    _key: key,
    exact: wordsBetween(page, from, to),
    words: said.join(' '),
    heading: headingAt(page, to),
    times: placesOf(page, said).length,
    before: words(from - AROUND, from).join(' '),
    after: words(to + 1, to + 1 + AROUND).join(' '),
  };
}
