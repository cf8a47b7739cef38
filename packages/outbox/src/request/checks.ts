import { ApiError, invalid, missing } from '../http/ApiError.ts';
import { checkMailboxes, fitsOneLine } from './address.ts';
import type { AttachmentFields, EmailFields } from './fields.ts';

/** Resend: at most 50 addresses in one field. */
const MAX_RECIPIENTS = 50;

/** Resend: a tag's name and value have at most 256 characters. */
const TAG = /^[A-Za-z0-9_-]{1,256}$/;

/** RFC 9110 5.6.2, the same set that RFC 5322 allows in practice. */
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

/** What every email must have. The order is Resend's: the first thing missing is the one it names. */
export function checkPresent(email: EmailFields): void {
  if (email.to.length === 0) throw missing('to');
  if (email.template) throw invalid('Templates are not kept here. Send `html` or `text`.');
  if (!email.html && !email.text) throw invalid('Missing `html` or `text` field.');
  if (!email.subject) throw missing('subject');
  if (!email.from) throw missing('from');
}

/** Addresses: their form and their number. */
export function checkAddresses(email: EmailFields): void {
  checkMailboxes('from', [email.from ?? '']);
  for (const field of ['to', 'cc', 'bcc', 'reply_to'] as const) {
    checkMailboxes(field, email[field]);
    if (email[field].length > MAX_RECIPIENTS) {
      throw invalid(`The \`${field}\` field can have at most ${MAX_RECIPIENTS} email addresses.`);
    }
  }
}

/** Nothing that goes into a header line may end that line, or it could write headers of its own. */
export function checkHeaderLines(email: EmailFields): void {
  if (!fitsOneLine(email.subject ?? '')) throw invalid('The `\\n` is not allowed in the `subject` field.');
  for (const [name, value] of Object.entries(email.headers ?? {})) {
    if (HEADER_NAME.test(name) && fitsOneLine(value)) continue;
    throw invalid('Invalid `headers` field. A header name or value has characters that are not allowed.');
  }
}

/** Tags: https://resend.com/docs/api-reference/emails/send-email#body-parameters */
export function checkTags(email: EmailFields): void {
  for (const { name, value } of email.tags ?? []) {
    if (TAG.test(name) && TAG.test(value)) continue;
    throw invalid('Tags should only contain ASCII letters, numbers, underscores, or dashes.');
  }
}

/** An attachment brings its content, or says where it is. A path is noted but never fetched from here. */
export function checkAttachment(one: AttachmentFields): void {
  if (!one.content && !one.path) {
    throw new ApiError(422, 'invalid_attachment', 'Attachment must have either a `content` or `path`.');
  }
  const lines = [one.filename || '', one.content_type ?? '', one.content_id ?? ''];
  if (!lines.every(fitsOneLine)) throw invalid('Invalid `attachments` field.');
}
