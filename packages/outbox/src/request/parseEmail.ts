import { invalid } from '../http/ApiError.ts';
import { checkAddresses, checkAttachment, checkHeaderLines, checkPresent, checkTags } from './checks.ts';
import { type AttachmentFields, emailFields } from './fields.ts';
import { parseScheduledAt } from './schedule.ts';

export type Attachment = {
  filename: string;
  contentType: string;
  contentId: string | null;
  /** Where a remote attachment lies; its content is then empty. */
  path: string | null;
  content: Uint8Array;
};

/** An email that may be stored and sent. */
export type NewEmail = {
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string[];
  subject: string;
  html: string | null;
  text: string | null;
  headers: Record<string, string>;
  tags: { name: string; value: string }[];
  topicId: string | null;
  attachments: Attachment[];
  /** Milliseconds since 1970, or null for now. */
  scheduledAt: number | null;
};

/**
 * Reads one email of a request.
 * @throws ApiError 422 naming the first thing that is wrong, in Resend's words
 */
export function parseEmail(input: unknown, now: number): NewEmail {
  const read = emailFields.safeParse(input);
  if (!read.success) throw invalid(read.error.issues[0]?.message ?? 'The request body is not valid.');
  const email = read.data;
  checkPresent(email);
  checkAddresses(email);
  checkHeaderLines(email);
  checkTags(email);
  return {
    from: email.from ?? '',
    to: email.to,
    cc: email.cc,
    bcc: email.bcc,
    replyTo: email.reply_to,
    subject: email.subject ?? '',
    html: email.html ?? null,
    text: email.text ?? null,
    headers: email.headers ?? {},
    tags: email.tags ?? [],
    topicId: email.topic_id ?? null,
    attachments: (email.attachments ?? []).map(parseAttachment),
    scheduledAt: email.scheduled_at ? parseScheduledAt(email.scheduled_at, now) : null,
  };
}

function parseAttachment(one: AttachmentFields, index: number): Attachment {
  checkAttachment(one);
  const fromPath = one.path?.split(/[?#]/)[0]?.split('/').at(-1);
  return {
    filename: one.filename || fromPath || `attachment-${index + 1}`,
    contentType: one.content_type || 'application/octet-stream',
    contentId: one.content_id ?? null,
    path: one.content ? null : (one.path ?? null),
    content: Buffer.from(one.content ?? '', 'base64'),
  };
}
