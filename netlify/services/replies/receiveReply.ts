import { Resend } from 'resend';
import { writtenToUs } from '../../../program/activities.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { setAsideForm } from '../../../program/forms/setAside.ts';
import {
  addressIn,
  contentSchema,
  isByMachine,
  isFrom,
  type Received,
  receivedSchema,
  replyText,
  tokenIn,
} from '../../../program/replies/reply.ts';
import type { Environment } from '../../environment.ts';
import { TIMEOUTS_MS } from '../../withTimeout.ts';
import { programLake } from '../lake.ts';
import { personOfToken } from '../letters/replyToken.ts';
import { keepWritten } from '../records/writtenToUs.ts';
import { readSettings } from '../settings.ts';
import { calendarReplyIn, keepCalendarReply } from './calendarReplies.ts';
import { wordsOf } from './wordsOf.ts';

/** The mail service has told of an email and does not give it. It tells again. */
class EmailNotGiven extends Error {
  override name = 'EmailNotGiven';
}

/** Asks the mail service what an email says. Attachments stay there, but for the answer of a calendar. */
async function readContent(resend: Resend, id: string) {
  const asked = resend.emails.receiving.get(id);
  const late = new Promise<never>((_, fail) =>
    setTimeout(fail, TIMEOUTS_MS.resend, new EmailNotGiven()).unref(),
  );
  const { data } = await Promise.race([asked, late]);
  if (!data) throw new EmailNotGiven();
  const { subject, text, html, headers } = contentSchema.parse(data);
  const { attachments } = data;
  return { subject, text: text?.trim() ? text : wordsOf(html ?? ''), headers, attachments };
}

/** The key of an email's entry: told of twice, it is kept once. */
const keyFor = ({ data }: Received) => `reply-${data.email_id}`;

/** Keeps an answer with the person whose token and whose mailbox it has; says whether there is one. */
async function keepWithPerson(
  env: Environment,
  received: Received,
  text: string,
  now: Date,
): Promise<boolean> {
  const { from, to, received_for: others } = received.data;
  const token = tokenIn(env.REPLIES_TO ?? '', [...to, ...(others ?? [])]);
  const id = token && personOfToken(env, token);
  if (!id) return false;
  const { timeZone } = await readSettings(env);
  const on = dayOf(new Date(received.created_at), timeZone);
  const key = keyFor(received);
  return keepWritten(
    env,
    id,
    (person) => isFrom(person, from),
    ({ activities }) =>
      activities.some(({ _key }) => _key === key)
        ? undefined
        : writtenToUs({ key, kind: 'email', text, on, at: now }),
  );
}

/** Puts an answer before staff of which nobody knows whose it is: forged, forwarded, or from another address. */
async function setAside(
  env: Environment,
  received: Received,
  content: { subject: string; text: string },
  now: Date,
) {
  const { data, created_at: receivedAt } = received;
  const answers = { email: addressIn(data.from), subject: content.subject, text: content.text };
  const document = setAsideForm({
    ...{
      key: `reply-${data.email_id}`,
      why: 'unknown-sender',
      form: 'reply',
      text: '',
      answers,
      receivedAt,
      now,
    },
  });
  await programLake(env).createIfNotExists(document, { visibility: 'async' });
}

export type ReplyOutcome = 'kept' | 'calendar' | 'set-aside' | 'ignored';

/**
 * An email that came in, where answers are kept: with the person, if both the token in the address it went to and the
 * address it came from are theirs; otherwise it is set aside for staff. What a calendar answers goes to the coffee. What
 * other machines answer, and where nothing is set up, is ignored. Throws where the mail service does not give the email: it is told of again.
 */
export async function receiveReply(env: Environment, body: unknown, now: Date): Promise<ReplyOutcome> {
  const received = receivedSchema.safeParse(body).data;
  if (!received || !env.REPLIES_TO) return 'ignored';
  const { email_id: emailId, from } = received.data;
  const resend = new Resend(env.RESEND_API_KEY, env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {});
  const { subject, text, headers, attachments } = await readContent(resend, emailId);
  const answer = await calendarReplyIn(resend, emailId, attachments);
  if (answer) {
    await keepCalendarReply(env, answer, from, now);
    return 'calendar';
  }
  if (isByMachine(headers)) return 'ignored';
  const said = replyText({ subject, text });
  if (await keepWithPerson(env, received, said, now)) return 'kept';
  await setAside(env, received, { subject: '', text: said }, now);
  return 'set-aside';
}
