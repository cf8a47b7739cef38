import type { Day } from '../clock/day.ts';
import { choosePassages, type Wanted } from './choosePassages.ts';
import { compare } from './compare.ts';
import { markOf } from './mark.ts';
import type { Page } from './page.ts';
import { isSamePlace } from './samePlace.ts';
import type { Finding, FindingKind, Passage } from './source.ts';

/** A page that has answered, and where. */
export interface Answered {
  page: Page;
  /** The address at which it was read in the end. */
  url: string;
  /** Whether the server said that it has moved for good. */
  movedForGood: boolean;
}

/** Weeks in a row in which nobody answered before staff hear of it: servers are mended. */
export const MISSES = 3;

const said = (passage: Passage) => passage.quotes.map(({ exact }) => exact).join(' … ');

/** A passage with a finding; without it where staff have answered just that. */
function found(
  passage: Passage,
  kind: FindingKind,
  today: Day,
  more: { now?: string; newUrl?: string } = {},
  version = '',
): Passage {
  const before = said(passage);
  const mark = markOf(JSON.stringify([kind, before, more, version]));
  if (passage.answered === mark) return without(passage);
  // The day on which it was first seen stays.
  if (passage.finding?.mark === mark) return passage;
  const finding: Finding = { kind, before, foundOn: today, mark, ...more };
  return { ...without(passage), finding };
}

function without({ finding: _finding, next: _next, correcting: _correcting, ...passage }: Passage): Passage {
  return passage;
}

/** What became of the passage of one fact, on the page as it is now. */
export function judgePassage(
  passage: Passage,
  wanted: Wanted,
  { page, url, movedForGood }: Answered,
  asked: string,
  today: Day,
): Passage {
  const named = passage.named?.words;
  if (named || passage.quotes.length === 0) {
    const { named: _named, ...rest } = passage;
    const quotes = choosePassages(page, named ? { label: named, value: named } : wanted);
    // Words that the page does not have stay with whoever named them, to be put right.
    return quotes.length === 0 ? passage : { ...without(rest), quotes };
  }
  const outcomes = passage.quotes.map((quote) => compare(page, quote));
  const isMoved = !isSamePlace(asked, url);
  if (outcomes.some(({ is }) => is === 'vanished'))
    return found(passage, 'vanished', today, isMoved ? { newUrl: url } : {});
  const next = outcomes.flatMap((outcome) => (outcome.is === 'vanished' ? [] : [outcome.quote]));
  if (outcomes.every(({ is }) => is === 'same'))
    return isMoved && movedForGood
      ? found(passage, 'moved', today, { newUrl: url })
      : { ...without(passage), quotes: next };
  const now = outcomes
    .map((outcome, index) => (outcome.is === 'changed' ? outcome.words : passage.quotes[index]?.exact))
    .join(' … ');
  const judged = found(passage, 'changed', today, { now, ...(isMoved ? { newUrl: url } : {}) });
  return judged.finding ? { ...judged, next } : judged;
}

/**
 * The passages of a page that is not there, or that nobody has reached for weeks, or of a file that is another now.
 * `version` tells one such file from the next.
 */
export function judgeWithoutPage(
  passages: readonly Passage[],
  kind: FindingKind,
  today: Day,
  version = '',
): Passage[] {
  return passages.map((passage) => found(passage, kind, today, {}, version));
}
