import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, eventually } from './patience.ts';
import { openLocal, type Target } from './target.ts';

// Always the local target: Resend itself cannot reach this machine. What is held to the contract here is the
// client's own verifier and types, which are the same for both.
const SECRET = `whsec_${Buffer.from('for the contract only').toString('base64')}`;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];
const receiver = createServer(async (req, res) => {
  received.push({ headers: req.headers, body: await text(req) });
  res.end();
});
let target: Target;

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  target = await openLocal({ webhook: { url: `http://127.0.0.1:${port}/`, secret: SECRET } });
});
afterAll(async () => {
  await target?.close();
  receiver.close();
});

const verify = (index: number, webhookSecret = SECRET) => {
  const { headers, body } = received[index] ?? { headers: {}, body: '' };
  const [id, timestamp, signature] = ['svix-id', 'svix-timestamp', 'svix-signature'].map((name) =>
    String(headers[name]),
  );
  return target.resend.webhooks.verify({
    payload: body,
    headers: { id: id ?? '', timestamp: timestamp ?? '', signature: signature ?? '' },
    webhookSecret,
  });
};

describe('a webhook', () => {
  it('is verified by the client, and only with the right secret', async () => {
    const mail = { from: target.from, to: 'bounced@resend.dev', subject: 'Contract', text: 'Good morning' };
    const { id } = dataOf(await target.resend.emails.send(mail));
    await eventually(
      async () => received.length,
      (count) => count === 2,
    );
    expect(verify(0)).toMatchObject({
      type: 'email.sent',
      data: { email_id: id, to: [mail.to], subject: mail.subject },
    });
    expect(verify(1)).toMatchObject({
      type: 'email.bounced',
      data: { email_id: id, bounce: { type: 'Permanent' } },
    });
    expect(() => verify(0, 'whsec_b3RoZXI=')).toThrow();
  });
});
