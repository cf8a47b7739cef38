import { Hono } from 'hono';
import { ApiError, notFound } from '../http/ApiError.ts';
import { readJson } from '../http/body.ts';
import type { OutboxEnv } from '../http/env.ts';
import type { Authorize } from '../keys/authorize.ts';
import { signatureHeaders } from '../webhooks/sign.ts';
import type { Webhook } from '../webhooks/WebhookDispatcher.ts';
import { type Inbox, incomingFields } from './Inbox.ts';
import { attachmentFile, presentAttachment, presentReceived, receivedEvent } from './present.ts';

/** Tells the webhook of an email that came in, once: who tries it here sees at once what became of it. */
async function tell({ url, secret }: Webhook, id: string, body: string): Promise<string> {
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Svix-Webhooks/1.0 (local outbox)',
    ...signatureHeaders(secret, { id: `msg_${id}`, timestamp, body }),
  };
  const sent = {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  } as const;
  return fetch(url, sent).then(
    ({ status }) => `answered ${status}`,
    () => 'not reachable',
  );
}

/**
 * Emails that come in. `POST /_received` stands for somebody who writes one; the webhook is told as by Resend, and what the
 * email says is given by Resend's own path.
 */
export function receivedRoutes(
  inbox: Inbox,
  authorize: Authorize,
  webhook: Webhook | undefined,
): Hono<OutboxEnv> {
  return (
    new Hono<OutboxEnv>()
      .post('/_received', async (c) => {
        const fields = incomingFields.safeParse(await readJson(c));
        if (!fields.success)
          throw new ApiError(
            422,
            'validation_error',
            'Expected {from, to, subject?, text?, html?, headers?, attachments?}',
          );
        const email = inbox.add(fields.data, Date.now());
        const told = webhook && (await tell(webhook, email.id, receivedEvent(email)));
        return c.json({ id: email.id, webhook: told ?? 'none is set' });
      })
      // The address that an attachment is downloaded from is its own key, as the vendor's signed addresses are.
      .get('/_received/:id/:attachment', (c) => {
        const email = inbox.find(c.req.param('id'));
        const file = email && attachmentFile(email, c.req.param('attachment'));
        if (!file) throw notFound('Attachment not found');
        return c.body(new Uint8Array(file.bytes), 200, { 'content-type': file.type });
      })
      .get('/emails/receiving/:id/attachments/:attachment', (c) => {
        authorize.need(c.req.header('authorization'));
        const email = inbox.find(c.req.param('id'));
        const { origin } = new URL(c.req.url);
        const attachment = email && presentAttachment(email, c.req.param('attachment'), origin, Date.now());
        if (!attachment) throw notFound('Attachment not found');
        return c.json(attachment);
      })
      .get('/emails/receiving/:id', (c) => {
        authorize.need(c.req.header('authorization'));
        const email = inbox.find(c.req.param('id'));
        if (!email) throw notFound('Email not found');
        return c.json(presentReceived(email));
      })
  );
}
