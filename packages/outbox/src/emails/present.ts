import type { StoredEmail } from '../store/emailRow.ts';

const orNull = (list: string[]): string[] | null => (list.length > 0 ? list : null);

/**
 * An email as the API shows it. Resend leaves `html`, `text`, `headers` and `attachments` out of lists; here
 * they are in both, because people and checks read this mailbox whole.
 */
export function present(email: StoredEmail): Record<string, unknown> {
  return {
    object: 'email',
    id: email.id,
    message_id: email.messageId,
    to: email.to,
    from: email.from,
    created_at: new Date(email.createdAt).toISOString(),
    subject: email.subject,
    html: email.html,
    text: email.text,
    cc: orNull(email.cc),
    bcc: orNull(email.bcc),
    reply_to: orNull(email.replyTo),
    last_event: email.lastEvent,
    scheduled_at: email.scheduledAt === null ? null : new Date(email.scheduledAt).toISOString(),
    tags: email.tags,
    topic_id: email.topicId,
    headers: email.headers,
    attachments: email.attachments.map(({ filename, contentType, size }) => ({
      filename,
      content_type: contentType,
      size,
    })),
  };
}
