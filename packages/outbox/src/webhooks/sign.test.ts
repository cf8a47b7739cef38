import { Resend } from 'resend';
import { describe, expect, it } from 'vitest';
import { signatureHeaders } from './sign.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const now = () => Math.floor(Date.now() / 1000);
const body = JSON.stringify({
  type: 'email.sent',
  created_at: '2026-01-01T00:00:00Z',
  data: { subject: 'قهوة ☕' },
});

const verify = (headers: Record<string, string>, payload = body) =>
  new Resend('re_any').webhooks.verify({
    payload,
    headers: {
      id: headers['svix-id'] ?? '',
      timestamp: headers['svix-timestamp'] ?? '',
      signature: headers['svix-signature'] ?? '',
    },
    webhookSecret: SECRET,
  });

describe('the signature of a webhook', () => {
  it('is the one in the specification', () => {
    // The example of https://www.standardwebhooks.com and https://docs.svix.com/receiving/verifying-payloads/how-manual
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    };
    expect(signatureHeaders(SECRET, message)['svix-signature']).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('is accepted by the client', () => {
    expect(verify(signatureHeaders(SECRET, { id: 'msg_1', timestamp: now(), body }))).toEqual(
      JSON.parse(body),
    );
  });

  it('is refused with a changed body, an old time or another secret', () => {
    const good = signatureHeaders(SECRET, { id: 'msg_1', timestamp: now(), body });
    expect(() => verify(good, body.replace('sent', 'lost'))).toThrow();
    expect(() => verify(signatureHeaders(SECRET, { id: 'msg_1', timestamp: now() - 3600, body }))).toThrow();
    expect(() =>
      verify(signatureHeaders('whsec_b3RoZXI=', { id: 'msg_1', timestamp: now(), body })),
    ).toThrow();
  });
});
