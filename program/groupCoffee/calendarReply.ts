import type { CalendarReply } from '../coffee/calendarReply.ts';
import type { GroupCoffee } from './groupCoffee.ts';

/**
 * Since when the connector's calendar says no to a table, once it has answered: a moment, or null after a yes. Undefined
 * where the answer changes nothing: it is to an older message, or the table is over or called off. A no ends nothing, as
 * with a coffee of two: the connector is asked, and staff see it.
 */
export function tableAnswered(
  { status, at, sequence, declinedAt }: GroupCoffee,
  reply: Pick<CalendarReply, 'sequence' | 'answer'>,
  now: Date,
): string | null | undefined {
  if (status !== 'open' || reply.sequence !== sequence || at <= now.toISOString()) return undefined;
  if (reply.answer === 'DECLINED') return declinedAt ? undefined : now.toISOString();
  return declinedAt ? null : undefined;
}
