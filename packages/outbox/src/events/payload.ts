import type { LastEvent, StoredEmail } from '../store/emailRow.ts';

/** What Resend adds to the data of some events: https://resend.com/docs/webhooks/event-types */
const EXTRA: Partial<Record<LastEvent, Record<string, unknown>>> = {
  bounced: {
    bounce: {
      message:
        "The recipient's email provider sent a hard bounce message. The email address does not exist or does not accept mail.",
      subType: 'General',
      type: 'Permanent',
    },
  },
  suppressed: {
    suppressed: {
      message:
        'Resend has suppressed sending to this address because it is on the account-level suppression list. This does not count toward your bounce rate metric',
      type: 'OnAccountSuppressionList',
    },
  },
};

/** The body of a webhook in Resend's shape. */
export function eventBody(email: StoredEmail, becomes: LastEvent, now: number): string {
  return JSON.stringify({
    type: `email.${becomes}`,
    created_at: new Date(now).toISOString(),
    data: {
      created_at: new Date(email.createdAt).toISOString(),
      email_id: email.id,
      message_id: email.messageId,
      from: email.from,
      to: email.to,
      subject: email.subject,
      ...EXTRA[becomes],
      ...(email.tags.length > 0 && {
        tags: Object.fromEntries(email.tags.map((tag) => [tag.name, tag.value])),
      }),
    },
  });
}
