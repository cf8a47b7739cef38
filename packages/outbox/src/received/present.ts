import type { ReceivedEmail } from './Inbox.ts';

/** What an email says of itself in its report and in its whole. */
const head = ({ id, createdAt, from, to, subject }: ReceivedEmail) => ({
  created_at: new Date(createdAt).toISOString(),
  from,
  to,
  bcc: [],
  cc: [],
  received_for: to,
  message_id: `<${id}@received.example>`,
  subject,
  attachments: [],
});

/** The body of the webhook `email.received`: without what the email says. https://resend.com/docs/webhooks/emails/received */
export const receivedEvent = (email: ReceivedEmail): string =>
  JSON.stringify({
    type: 'email.received',
    created_at: new Date(email.createdAt).toISOString(),
    data: { email_id: email.id, ...head(email) },
  });

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
