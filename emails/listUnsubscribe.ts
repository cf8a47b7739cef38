import { REMINDERS } from '../program/letterRetries.ts';
import type { WrittenLetter } from './parts/defineLetter.tsx';

/**
 * The headers by which mail programs offer to have no more of a letter. News carries the link that ends them, which a
 * mail program may also press for its reader, by POST (RFC 8058). Letters that come unasked or more than once lead to
 * the reader's record, where one pauses or leaves (RFC 2369): a scanner that follows that link must end nothing. Both
 * name staff, who read an answer.
 */
export function listUnsubscribe(
  { kind, foot }: Pick<WrittenLetter, 'kind' | 'foot'>,
  replyTo: string,
): Record<string, string> {
  if (!foot.unsubscribe && !REMINDERS.includes(kind)) return {};
  const ways = [
    foot.unsubscribe ?? foot.recordLink,
    `mailto:${replyTo}?subject=${encodeURIComponent('No more emails')}`,
  ];
  return {
    'List-Unsubscribe': ways.flatMap((way) => (way ? [`<${way}>`] : [])).join(', '),
    ...(foot.unsubscribe && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}
