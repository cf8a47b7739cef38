import { Resend } from 'resend';
import { afterEach, describe, expect, it } from 'vitest';
import {
  eventually,
  LETTER,
  type Received,
  SECRET,
  startReceiver,
  startTestOutbox,
} from '../testOutbox.fixture.ts';
import { waitAfter } from './backOff.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function start(answers: number[] = [], events?: string[]) {
  const receiver = await startReceiver(answers);
  endings.push(receiver.end);
  const fixture = await startTestOutbox({ webhook: { url: receiver.url, secret: SECRET, events } });
  endings.push(fixture.end);
  return { receiver, fixture };
}

const verify = ({ headers, body }: Received, secret = SECRET) =>
  new Resend('re_any').webhooks.verify({
    payload: body,
    headers: {
      id: String(headers['svix-id']),
      timestamp: String(headers['svix-timestamp']),
      signature: String(headers['svix-signature']),
    },
    webhookSecret: secret,
  });
const types = (received: Received[]) => received.map((one) => verify(one).type);

describe('webhooks', () => {
  it('tell that an email was sent and delivered, in that order, signed as Resend signs', async () => {
    const { receiver, fixture } = await start();
    const tags = [{ name: 'kind', value: 'confirm' }];
    const { data } = await fixture.resend.emails.send({ ...LETTER, tags });
    await eventually(
      () => receiver.received.length,
      (count) => count === 2,
    );
    expect(types(receiver.received)).toEqual(['email.sent', 'email.delivered']);
    expect(receiver.received.map((one) => verify(one).data)).toEqual([
      expect.objectContaining({ email_id: data?.id, to: [LETTER.to], tags: { kind: 'confirm' } }),
      expect.objectContaining({ email_id: data?.id, subject: LETTER.subject }),
    ]);
  });

  it('tell of the events that were chosen alone', async () => {
    const { receiver, fixture } = await start([], ['email.delivered']);
    await fixture.resend.emails.send(LETTER);
    await eventually(
      () => receiver.received.length,
      (count) => count === 1,
    );
    expect(types(receiver.received)).toEqual(['email.delivered']);
  });

  it('cannot be passed off with another secret or another body', async () => {
    const { receiver, fixture } = await start();
    await fixture.resend.emails.send(LETTER);
    const [first] = await eventually(
      () => receiver.received,
      (all) => all.length > 0,
    );
    const message = first ?? { headers: {}, body: '' };
    expect(() => verify(message, 'whsec_b3RoZXI=')).toThrow();
    expect(() => verify({ ...message, body: message.body.replace('sent', 'lost') })).toThrow();
  });

  it('tell of a bounce, with its kind', async () => {
    const { receiver, fixture } = await start();
    await fixture.resend.emails.send({ ...LETTER, to: 'Dino (example) <bounced+dino@example.org>' });
    await eventually(
      () => receiver.received.length,
      (count) => count === 2,
    );
    expect(types(receiver.received)).toEqual(['email.sent', 'email.bounced']);
    const bounce = { type: 'Permanent', subType: 'General', message: expect.any(String) };
    expect(verify(receiver.received[1] ?? { headers: {}, body: '' }).data).toMatchObject({ bounce });
  });

  it('tell of a complaint after the delivery', async () => {
    const { receiver, fixture } = await start();
    await fixture.resend.emails.send({ ...LETTER, to: 'complained@mail.example' });
    await eventually(
      () => receiver.received.length,
      (count) => count === 3,
    );
    expect(types(receiver.received)).toEqual(['email.sent', 'email.delivered', 'email.complained']);
  });

  it('tell that a suppressed email was not sent', async () => {
    const { receiver, fixture } = await start();
    await fixture.resend.emails.send({ ...LETTER, to: 'suppressed@example.org' });
    await eventually(
      () => receiver.received.length,
      (count) => count === 1,
    );
    expect(types(receiver.received)).toEqual(['email.suppressed']);
  });

  it('are repeated with the same id until they are taken', async () => {
    const { receiver, fixture } = await start([503, 429]);
    await fixture.resend.emails.send(LETTER);
    await eventually(
      () => receiver.received.length,
      (count) => count === 4,
    );
    expect(types(receiver.received)).toEqual(['email.sent', 'email.sent', 'email.sent', 'email.delivered']);
    expect(new Set(receiver.received.slice(0, 3).map((one) => one.headers['svix-id'])).size).toBe(1);
  });

  it('wait through a restart when the receiver was away', async () => {
    const { receiver, fixture } = await start([500, 500]);
    await fixture.resend.emails.send(LETTER);
    await eventually(
      () => receiver.received.length,
      (count) => count === 1,
    );
    await fixture.again();
    const taken = await eventually(
      () => types(receiver.received),
      (all) => all.includes('email.delivered'),
    );
    expect(taken.at(-1)).toBe('email.delivered');
  });
});

describe('the wait before another attempt', () => {
  it('grows, and ends', () => {
    const waits = Array.from({ length: 15 }, (_, index) => waitAfter(index + 1) ?? 0);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waitAfter(16)).toBeNull();
  });

  it('is as long as the receiver asks, within reason', () => {
    expect(waitAfter(1, '30')).toBe(30_000);
    expect(waitAfter(1, '999999')).toBe(600_000);
    expect(waitAfter(1, 'Wed, 21 Oct 2026 07:28:00 GMT')).toBe(500);
  });
});
