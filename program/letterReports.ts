import { z } from 'zod';
import { HOUR_MS } from './clock/elapsed.ts';
import { PATIENCE_MS } from './letterRetries.ts';
import { generationOf, type LetterStatus, letterSchema } from './letters.ts';

/** The reports of the mail service that say something about one email. */
const REPORTS = [
  'email.delivered',
  'email.bounced',
  'email.failed',
  'email.suppressed',
  'email.complained',
  'email.delivery_delayed',
] as const;

/** What the webhook of the mail service is to tell: nothing else is acted on, and each is a run of a function. */
export const MAIL_EVENTS: readonly string[] = [...REPORTS, 'email.received'];

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

/**
 * The part of a report that we act on: what happened, when, and to which letter. Source:
 * https://resend.com/docs/webhooks/event-types
 */
export const reportSchema = z.object({
  type: z.enum(REPORTS),
  created_at: moment,
  data: z.looseObject({
    email_id: z.string(),
    tags: z.looseObject({ letter: z.string().regex(/^[\w-]+$/), queued: z.string().optional() }),
  }),
});
export type Report = z.output<typeof reportSchema>;

/** The later, the worse: of two reports of one moment the worse one holds. */
const OUTCOMES: readonly { type: Report['type']; status: LetterStatus; problem?: string }[] = [
  { type: 'email.delivered', status: 'delivered' },
  { type: 'email.bounced', status: 'bounced', problem: 'bounced' },
  { type: 'email.failed', status: 'failed', problem: 'failed' },
  // The mail service sends nothing to this address any more: to us it is a letter that came back.
  { type: 'email.suppressed', status: 'bounced', problem: 'suppressed' },
];

/** The part of a letter that a report is held against. */
export const reportedSchema = letterSchema
  .pick({ _id: true, _rev: true, status: true, resendId: true, earlierResendIds: true, reportedAt: true })
  .extend({ queuedAt: z.string().nullish() });
export type Reported = Omit<z.output<typeof reportedSchema>, '_id' | '_rev'>;

/** Whether a report is about an earlier letter of the same id: one sent again since, or erased since. */
function isAboutEarlier(letter: Reported, { data }: Report): boolean {
  if (letter.earlierResendIds.includes(data.email_id)) return true;
  const { queuedAt } = letter;
  return !!queuedAt && data.tags.queued !== undefined && data.tags.queued !== generationOf({ queuedAt });
}

/**
 * What a report changes in a letter; nothing where a newer one is known. Reports come late, twice and in any order: their own
 * time decides. What a reader complained of, or waited for, is noted beside it.
 */
export function changeReported(letter: Reported, report: Report): Record<string, string> | undefined {
  if (isAboutEarlier(letter, report)) return undefined;
  const { type, data } = report;
  const at = new Date(report.created_at).toISOString();
  if (type === 'email.complained') return { complainedAt: at };
  const known = letter.reportedAt ? Date.parse(letter.reportedAt) : Number.NEGATIVE_INFINITY;
  const isOlder = Date.parse(at) < known;
  if (type === 'email.delivery_delayed') return isOlder ? undefined : { delayedAt: at };
  const rank = OUTCOMES.findIndex((outcome) => outcome.type === type);
  const standing = OUTCOMES.findIndex(({ status }) => status === letter.status);
  const outcome = OUTCOMES[rank];
  if (!outcome || isOlder || (Date.parse(at) === known && rank < standing)) return undefined;
  const { status, problem } = outcome;
  return { status, resendId: data.email_id, reportedAt: at, ...(problem && { problem }) };
}

/**
 * Why a letter was not sent whose reader wants none that forms bring (program/unasked.ts). It is no fault, and waits for
 * nobody.
 */
export const NOT_WANTED = 'not-wanted';

/** Why a letter was not sent that carries a message of staff: its reader is among those who are left out, or staff stopped it. */
export const LEFT_OUT = 'left-out';

/** Letters that somebody of the staff looks at, in GROQ: they did not arrive, are not wanted, or do not get away. */
export const NEEDS_STAFF = `(status == "bounced" || (status == "failed" && !(problem in ["${NOT_WANTED}", "${LEFT_OUT}"])) || defined(complainedAt)
  || (status == "sent" && defined(delayedAt))
  || (status == "queued" && !defined(waitsFor) && dateTime(queuedAt) < dateTime(now()) - ${(PATIENCE_MS + 2 * HOUR_MS) / 1000}))`;
