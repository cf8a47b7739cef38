import { z } from 'zod';
import type { Teller } from '../matches/told.ts';
import type { Coffee } from './coffee.ts';

/** What a calendar answers to an invitation (RFC 5546, 3.2.3), as far as it says something to us. */
export const calendarReplySchema = z.object({
  uid: z.string(),
  /** The number of the message that it answers: an answer to an older one is about a time that is no more. */
  sequence: z.number().int().nonnegative(),
  /** The address of whoever answers. */
  attendee: z.string(),
  answer: z.enum(['ACCEPTED', 'DECLINED']),
});
export type CalendarReply = z.output<typeof calendarReplySchema>;

/**
 * Whose invitation has an id (RFC 5545, 3.8.4.7): the key of the match, or of the connector's table, and which of the two;
 * undefined where it is none of ours.
 */
export function invitedBy(uid: string): { key: string; side: Teller } | undefined {
  const [, key, side] = /^(.+)-(participant|connector)@[^@]+$/.exec(uid) ?? [];
  if (!key || (side !== 'participant' && side !== 'connector')) return undefined;
  return { key, side };
}

/**
 * The coffee once the calendar of one of the two has answered; undefined where the answer changes nothing: it is to an
 * older message, or the two have met by now. A no ends nothing, since calendars answer by themselves and anybody can
 * write an email: the person is asked, and staff see it.
 */
export function calendarAnswered(
  coffee: Coffee,
  { sequence, answer }: Pick<CalendarReply, 'sequence' | 'answer'>,
  by: Teller,
  now: Date,
): Coffee | undefined {
  if (coffee.state !== 'agreed' || sequence !== (coffee.sequence ?? 0)) return undefined;
  if (!coffee.at || new Date(coffee.at) <= now) return undefined;
  if (answer === 'DECLINED')
    return coffee.declinedBy ? undefined : { ...coffee, declinedBy: by, declinedAt: now.toISOString() };
  return coffee.declinedBy === by ? { ...coffee, declinedBy: undefined, declinedAt: undefined } : undefined;
}
