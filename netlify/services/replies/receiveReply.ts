import { load } from 'cheerio';
import { Resend } from 'resend';
import { z } from 'zod';
import { dayOf } from '../../../program/clock/zone.ts';
import { setAsideForm } from '../../../program/forms/setAside.ts';
import {
  addressIn,
  contentSchema,
  isByMachine,
  isFrom,
  type Received,
  receivedSchema,
  replyActivity,
  replyText,
  tokenIn,
} from '../../../program/replies/reply.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { TIMEOUTS_MS } from '../../withTimeout.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';
import { personOfToken } from './replyToken.ts';

/** The mail service has told of an email and does not give it. It tells again. */
class EmailNotGiven extends Error {
  override name = 'EmailNotGiven';
}

/** The words of an email that came as a page alone: no script, no style, and not what it quotes. */
function wordsOf(html: string): string {
  const $ = load(html);
  $('script, style, head, blockquote').remove();
  $('br, p, div, li, tr').after('\n');
  return $.root().text();
}

/** Asks the mail service what an email says. Attachments stay there. */
async function readContent(env: Environment, id: string) {
  const resend = new Resend(env.RESEND_API_KEY, env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {});
  const asked = resend.emails.receiving.get(id);
  const late = new Promise<never>((_, fail) =>
    setTimeout(fail, TIMEOUTS_MS.resend, new EmailNotGiven()).unref(),
  );
  const { data } = await Promise.race([asked, late]);
  if (!data) throw new EmailNotGiven();
  const { subject, text, html, headers } = contentSchema.parse(data);
  return { subject, text: text?.trim() ? text : wordsOf(html ?? ''), headers };
}

const personSchema = z.object({
  _rev: z.string(),
  email: optionalText,
  activities: listOf(z.looseObject({ _key: z.string() })),
});

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
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const person = personSchema.safeParse(await lake.getDocument(id)).data;
    if (!person || !isFrom(person, from)) return false;
    if (person.activities.some(({ _key }) => _key === keyFor(received))) return true;
    const at = new Date(received.created_at);
    const entry = replyActivity(keyFor(received), text, dayOf(at, timeZone), now);
    await commit(
      lake.transaction().patch(id, {
        ifRevisionID: person._rev,
        setIfMissing: { activities: [] },
        insert: { after: 'activities[-1]', items: [entry] },
      }),
    );
    return true;
  });
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

export type ReplyOutcome = 'kept' | 'set-aside' | 'ignored';

/**
 * An email that came in, where answers are kept: with the person, if both the token in the address it went to and the
 * address it came from are theirs; otherwise it is set aside for staff. What machines answer, and where nothing is set up,
 * is ignored. Throws where the mail service does not give the email: it is told of again.
 */
export async function receiveReply(env: Environment, body: unknown, now: Date): Promise<ReplyOutcome> {
  const received = receivedSchema.safeParse(body).data;
  if (!received || !env.REPLIES_TO) return 'ignored';
  const { subject, text, headers } = await readContent(env, received.data.email_id);
  if (isByMachine(headers)) return 'ignored';
  const said = replyText({ subject, text });
  if (await keepWithPerson(env, received, said, now)) return 'kept';
  await setAside(env, received, { subject: '', text: said }, now);
  return 'set-aside';
}
