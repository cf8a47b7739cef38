import { REMINDERS } from '../program/letterRetries.ts';
import type { WrittenLetter } from './parts/defineLetter.tsx';

/**
 * The header by which mail programs offer to have no more of a letter (RFC 2369): for letters that come unasked or more than once.
 * It leads to the reader's record, where one pauses or leaves, and to staff. Not one-click (RFC 8058): a scanner that
 * follows the link must end nothing.
 */
export function listUnsubscribe(
  { kind, foot }: Pick<WrittenLetter, 'kind' | 'foot'>,
  replyTo: string,
): Record<string, string> {
  if (!REMINDERS.includes(kind)) return {};
  const ways = [foot.recordLink, `mailto:${replyTo}?subject=${encodeURIComponent('No more letters')}`];
  return { 'List-Unsubscribe': ways.flatMap((way) => (way ? [`<${way}>`] : [])).join(', ') };
}
