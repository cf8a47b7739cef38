import type { ReceivedEmail } from './Inbox.ts';

type Attachments = ReceivedEmail['attachments'];

/** The name of an attachment among those of its email. */
const attachmentId = (place: number) => `attachment-${place}`;

const bytesOf = (attachments: Attachments, place: number) =>
  Buffer.from(attachments[place]?.content ?? '', 'base64');

/** An attachment as its email lists it, without what it holds. */
const listed = (attachments: Attachments, place: number) => ({
  id: attachmentId(place),
  filename: attachments[place]?.filename ?? null,
  content_type: attachments[place]?.content_type ?? 'application/octet-stream',
  size: bytesOf(attachments, place).length,
  content_id: null,
  content_disposition: 'attachment',
});

/** What an email says of itself in its report and in its whole. */
const head = ({ id, createdAt, from, to, subject, attachments }: ReceivedEmail) => ({
  created_at: new Date(createdAt).toISOString(),
  from,
  to,
  bcc: [],
  cc: [],
  received_for: to,
  message_id: `<${id}@received.example>`,
  subject,
  attachments: attachments.map((_, place) => listed(attachments, place)),
});

/** The body of the webhook `email.received`: without what the email says. https://resend.com/docs/webhooks/emails/received */
export const receivedEvent = (email: ReceivedEmail): string =>
  JSON.stringify({
    type: 'email.received',
    created_at: new Date(email.createdAt).toISOString(),
    data: { email_id: email.id, ...head(email) },
  });

/**
 * One attachment with the address under which it can be had for an hour; nothing where the email has none of the name.
 * https://resend.com/docs/api-reference/emails/retrieve-received-email-attachment
 */
export function presentAttachment(
  { id, attachments }: ReceivedEmail,
  name: string,
  origin: string,
  now: number,
) {
  const place = attachments.findIndex((_, at) => attachmentId(at) === name);
  if (place < 0) return undefined;
  const { content_id: _, filename, ...rest } = listed(attachments, place);
  return {
    object: 'attachment' as const,
    ...rest,
    ...(filename && { filename }),
    download_url: `${origin}/_received/${id}/${name}`,
    expires_at: new Date(now + 3_600_000).toISOString(),
  };
}

/** What an attachment holds, and its type; nothing where the email has none of the name. */
export function attachmentFile({ attachments }: ReceivedEmail, name: string) {
  const place = attachments.findIndex((_, at) => attachmentId(at) === name);
  const type = attachments[place]?.content_type;
  return type === undefined ? undefined : { type, bytes: bytesOf(attachments, place) };
}

/** The whole email: https://resend.com/docs/api-reference/emails/retrieve-received-email */
export const presentReceived = (email: ReceivedEmail) => ({
  object: 'email' as const,
  id: email.id,
  ...head(email),
  reply_to: [],
  html: email.html,
  text: email.text,
  headers: email.headers,
});
