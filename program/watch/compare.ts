import { findPassage } from './findPassage.ts';
import type { Page } from './page.ts';
import { type Quote, quoteAt } from './quote.ts';
import { staleNow } from './tokens.ts';

/** What became of a passage: the same, in other words, or nowhere on the page. */
export type Outcome =
  | { is: 'same'; quote: Quote }
  | { is: 'changed'; quote: Quote; words: string }
  | { is: 'vanished' };

/** Words at most by which a line may have grown and still be the line: a condition that was added, not two lines made one. */
const GROWN = 15;

/** A place with the rest of the lines that it begins and ends in, so that what was added at an end is seen. */
function wholeLines({ tokens }: Page, { from, to }: { from: number; to: number }) {
  let [first, last] = [from, to];
  while (first > 0 && tokens[first - 1]?.unit === tokens[from]?.unit) first -= 1;
  while (last + 1 < tokens.length && tokens[last + 1]?.unit === tokens[to]?.unit) last += 1;
  return from - first + last - to > GROWN ? { from, to } : { from: first, to: last };
}

/** Looks a passage up in the page as it is now. */
export function compare(page: Page, quote: Quote): Outcome {
  const found = findPassage(page, quote);
  if (!found) return { is: 'vanished' };
  const { from, to } = wholeLines(page, found);
  const next = quoteAt(page, from, to, quote._key);
  if (staleNow(quote.heading, next.heading)) {
    return { is: 'changed', quote: next, words: `${next.heading} › ${next.exact}` };
  }
  return quote.words === next.words
    ? { is: 'same', quote: next }
    : { is: 'changed', quote: next, words: next.exact };
}
