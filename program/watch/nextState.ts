import type { Day } from '../clock/day.ts';
import { judgePassage, judgeWithoutPage, MISSES } from './judge.ts';
import type { Page } from './page.ts';
import type { Passage, SourceWatch } from './source.ts';
import type { WatchedSource } from './watchedSources.ts';

/** What came of asking for a page. */
export type Reading =
  | { is: 'page'; page: Page; url: string; movedForGood: boolean; etag?: string; lastModified?: string }
  | { is: 'file'; bytes: string; url: string; etag?: string; lastModified?: string }
  | { is: 'unchanged' }
  | { is: 'gone' | 'refused' | 'unreachable' };

/** What is kept of a page from one reading to the next. */
export type Kept = Omit<SourceWatch, '_id' | '_rev' | 'url' | 'readAt' | 'decisions'>;

/** The passages of the facts that rest on the page today; what is known of each stays. */
function passagesOf({ facts }: WatchedSource, before: Kept | undefined): Passage[] {
  const known = new Map((before?.passages ?? []).map((passage) => [passage._key, passage]));
  return [...facts.keys()].map((key) => known.get(key) ?? { _key: key, quotes: [] });
}

/** Whether a page may be asked for only if it has changed: there is nothing else to look for in it. */
export function isSettled({ facts }: WatchedSource, before: Kept | undefined): boolean {
  if (!before || (before.reach !== 'read' && before.reach !== 'file')) return false;
  const known = new Map((before.passages ?? []).map((passage) => [passage._key, passage]));
  return [...facts.keys()].every((key) => {
    const passage = known.get(key);
    return passage !== undefined && !passage.named && !passage.finding;
  });
}

/**
 * What is kept of a page after it was asked for, findings for staff among it. Nobody's answer for a time is no finding:
 * only the third miss in a row is. `before` is what was kept until now.
 */
export function nextState(
  source: WatchedSource,
  before: Kept | undefined,
  reading: Reading,
  today: Day,
): Kept {
  const passages = passagesOf(source, before);
  const { etag = null, lastModified = null, bytes = null } = before ?? {};
  const kept = { etag, lastModified, bytes };
  switch (reading.is) {
    case 'unchanged':
      return { ...kept, reach: before?.reach ?? 'read', misses: 0, passages };
    case 'page': {
      const judged = passages.map((passage) =>
        judgePassage(passage, source.facts.get(passage._key) ?? { label: '' }, reading, source.url, today),
      );
      const { etag: tag = null, lastModified: day = null } = reading;
      return { etag: tag, lastModified: day, bytes: null, reach: 'read', misses: 0, passages: judged };
    }
    case 'file': {
      const isOther = bytes !== null && bytes !== reading.bytes;
      const { etag: tag = null, lastModified: day = null } = reading;
      return {
        ...{ etag: tag, lastModified: day, bytes: reading.bytes, reach: 'file', misses: 0 },
        passages: isOther ? judgeWithoutPage(passages, 'file', today, reading.bytes) : passages,
      };
    }
    case 'gone':
      return { ...kept, reach: 'gone', misses: 0, passages: judgeWithoutPage(passages, 'gone', today) };
    case 'refused':
      return { ...kept, reach: 'refused', misses: 0, passages };
    default: {
      const misses = (before?.misses ?? 0) + 1;
      const isLong = misses >= MISSES;
      const judged = isLong ? judgeWithoutPage(passages, 'unreachable', today) : passages;
      return { ...kept, reach: 'unreachable', misses, passages: judged };
    }
  }
}
