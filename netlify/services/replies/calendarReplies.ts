import type { Resend } from 'resend';
import { z } from 'zod';
import { type CalendarReply, calendarAnswered, invitedBy } from '../../../program/coffee/calendarReply.ts';
import { coffeeIn } from '../../../program/coffee/coffee.ts';
import { isFrom } from '../../../program/replies/reply.ts';
import type { Environment } from '../../environment.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { toSide } from '../letters/matchLetters.ts';
import { actOnMatch } from '../matches/actOnMatch.ts';
import { agreementKey } from '../matches/coffees.ts';
import { RecordMissing } from '../people.ts';
import { keepHostsReply } from '../tables/hostsReply.ts';
import { parseCalendarReply } from './parseCalendarReply.ts';

const attached = z.object({ id: z.string(), content_type: z.string() });
const attachments = z.array(attached).nullish().catch(null);
const downloadable = z.object({ download_url: z.url() });

/** More than any answer of a calendar has. */
const MOST_BYTES = 100_000;

/** The answer of a calendar that comes with an email, where one does. Throws where the mail service does not give it. */
export async function calendarReplyIn(
  resend: Resend,
  emailId: string,
  listed: unknown,
): Promise<CalendarReply | undefined> {
  const file = attachments.parse(listed)?.find(({ content_type }) => /^text\/calendar\b/i.test(content_type));
  if (!file) return undefined;
  const asked = resend.emails.receiving.attachments.get({ emailId, id: file.id });
  const { data } = await withTimeout(TIMEOUTS_MS.resend, asked);
  const given = await fetch(downloadable.parse(data).download_url, {
    signal: AbortSignal.timeout(TIMEOUTS_MS.resend),
  });
  if (!given.ok) throw new Error('the mail service did not give an attachment');
  const text = await given.text();
  return text.length > MOST_BYTES ? undefined : parseCalendarReply(text);
}

/**
 * Keeps what a calendar answered, if it is that of the person whose invitation it answers: both the address it came from
 * and the one it names are theirs. A no asks the person whether it is so. A connector's may be to a table of theirs. Gives
 * the ids of the letters it queued.
 */
export async function keepCalendarReply(
  env: Environment,
  reply: CalendarReply,
  from: string,
  now: Date,
): Promise<string[]> {
  const invited = invitedBy(reply.uid);
  if (!invited) return [];
  const { key, side } = invited;
  const ofTable = side === 'connector' && (await keepHostsReply(env, `groupCoffee.${key}`, reply, from, now));
  if (ofTable) return ofTable;
  const { letters } = await actOnMatch(env, `match.${key}`, now, ({ pair }) => {
    const coffee = coffeeIn(pair.match);
    const isTheirs = isFrom(pair[side], from) && isFrom(pair[side], reply.attendee);
    const answered = coffee && isTheirs ? calendarAnswered(coffee, reply, side, now) : undefined;
    if (!answered || pair.match.status !== 'introduced') return { state: 'none' };
    return {
      state: 'kept',
      set: { coffee: answered },
      letters: answered.declinedAt
        ? [toSide(pair, side, 'coffee-declined', now, agreementKey(answered))]
        : [],
    };
  }).catch((error: unknown) => {
    // Erased meanwhile, or never there.
    if (error instanceof RecordMissing) return { letters: [] };
    throw error;
  });
  return letters;
}
