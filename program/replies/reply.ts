import { z } from 'zod';
import { LONGEST_ACTIVITY } from '../activities.ts';
import { isSameMailbox } from '../mailbox.ts';
import { cleanAddress, cleanLine, cleanParagraph } from '../typed/clean.ts';

/** The mail service's report that an email came in. It says who and to whom; what it says is asked for by its id. */
export const receivedSchema = z.object({
  type: z.literal('email.received'),
  created_at: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  data: z.looseObject({
    email_id: z.string().regex(/^[\w-]{1,100}$/),
    from: z.string(),
    to: z.array(z.string()),
    received_for: z.array(z.string()).nullish(),
  }),
});
export type Received = z.output<typeof receivedSchema>;

/** What an email says, as the mail service gives it: https://resend.com/docs/api-reference/emails/retrieve-received-email */
export const contentSchema = z.object({
  subject: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish().catch(null),
});

/** The address in "Name <address>", or the text itself. */
export const addressIn = (text: string): string => cleanAddress(/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text);

/** The longest part of an address before its @ (RFC 5321). */
const LONGEST_LOCAL = 64;

/**
 * The address to which a person answers: the program's, with a token behind a plus by which the answer is known. Where
 * that would be too long to be an address it is the program's own.
 */
export function replyAddress(base: string, token: string): string {
  const at = base.lastIndexOf('@');
  const local = `${base.slice(0, at)}+${token}`;
  return local.length > LONGEST_LOCAL ? base : `${local}${base.slice(at)}`;
}

/** The token in one of these addresses, where one of them is the program's with a token. */
export function tokenIn(base: string, addresses: readonly string[]): string | undefined {
  const at = base.lastIndexOf('@');
  const [begin, end] = [`${base.slice(0, at)}+`.toLowerCase(), base.slice(at).toLowerCase()];
  return addresses
    .map((address) => addressIn(address).toLowerCase())
    .find((address) => address.startsWith(begin) && address.endsWith(end))
    ?.slice(begin.length, -end.length);
}

/** Whether a machine answered: nobody has to read that somebody is on holiday (RFC 3834). */
export function isByMachine(headers: Readonly<Record<string, string>> | null | undefined): boolean {
  const named = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'auto-submitted');
  return named !== undefined && named[1].trim().toLowerCase() !== 'no';
}

/** Whether an answer is from a person's own mailbox. The address can be forged: the token is asked for beside it. */
export const isFrom = (person: { email?: string | null | undefined }, from: string): boolean =>
  isSameMailbox(person, { email: addressIn(from) });

/** What was written, without what it answers to: lines that are quoted, and the line that says whose they are. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const kept = lines.filter((line, place) => {
    const next = lines.slice(place + 1).find((one) => one.trim() !== '');
    const leadsIn = line.trimEnd().endsWith(':') && next?.startsWith('>');
    return !line.startsWith('>') && !leadsIn;
  });
  return kept.join('\n').trim();
}

/** An answer as it is kept: its subject and its text, no longer than an activity, and no attachment. */
export function replyText({ subject, text }: { subject?: string | null | undefined; text: string }): string {
  const whole = cleanParagraph(text);
  const said = [cleanLine(subject ?? ''), withoutQuotes(whole) || whole].filter(Boolean).join('\n\n');
  const signs = [...said];
  return signs.length > LONGEST_ACTIVITY ? `${signs.slice(0, LONGEST_ACTIVITY - 1).join('')}…` : said;
}
