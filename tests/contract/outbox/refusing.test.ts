import { randomUUID } from 'node:crypto';
import type { CreateEmailOptions } from 'resend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './patience.ts';
import { openTarget, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target?.close());

const letter = () => ({
  from: target.from,
  to: 'delivered@resend.dev',
  subject: 'Contract',
  text: 'Good morning',
});
type Change = Partial<Pick<CreateEmailOptions, 'to' | 'tags' | 'scheduledAt' | 'attachments'>> & {
  from?: string;
  subject?: string;
  text?: string;
};
const send = async (change: Change) => {
  const { error } = await target.resend.emails.send({ ...letter(), ...change });
  return error;
};

describe('keys', () => {
  it('a wrong key is refused', async () => {
    const { error } = await target.withKey('re_wrong_key').emails.send(letter());
    expect(error?.message).toMatch(/API key is invalid/i);
    expect([400, 401, 403]).toContain(error?.statusCode);
  });

  it('a missing key is refused', async () => {
    const { error } = await target.resend.emails.send(letter(), { headers: { authorization: '' } });
    expect(error).toMatchObject({ statusCode: 401, name: 'missing_api_key' });
  });
});

describe('an email that is not right', () => {
  it('needs a recipient', async () => {
    expect(await send({ to: [] })).toMatchObject({ statusCode: 422, name: 'missing_required_field' });
  });

  it('needs words', async () => {
    const error = await send({ text: '' });
    expect(error).toMatchObject({ statusCode: 422, message: expect.stringContaining('`html` or `text`') });
  });

  it('needs a subject', async () => {
    const error = await send({ subject: '' });
    expect(error).toMatchObject({ statusCode: 422, message: expect.stringContaining('`subject`') });
  });

  it('needs a sender in the right form', async () => {
    const error = await send({ from: 'nobody' });
    expect(error).toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('Invalid `from` field'),
    });
  });

  it('needs recipients in the right form', async () => {
    const error = await send({ to: ['delivered@resend.dev', 'not an address'] });
    expect(error).toMatchObject({ statusCode: 422, message: expect.stringContaining('Invalid `to` field') });
  });

  it('has at most fifty recipients', async () => {
    const many = Array.from({ length: 51 }, (_, index) => `delivered+${index}@resend.dev`);
    expect(await send({ to: many })).toMatchObject({ statusCode: 422 });
  });

  it('has no line break in its subject', async () => {
    const error = await send({ subject: 'Good\r\nBcc: someone@example.org' });
    expect(error).toMatchObject({ statusCode: 422, message: expect.stringContaining('`subject`') });
  });

  it('has no line break in an address', async () => {
    const error = await send({ to: 'delivered@resend.dev\r\nBcc: someone@example.org' });
    expect(error).toMatchObject({ statusCode: 422 });
  });

  it('has only plain tags', async () => {
    const error = await send({ tags: [{ name: 'kind', value: 'à la carte' }] });
    expect(error).toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('Tags should only contain'),
    });
  });

  it('has a time that can be understood', async () => {
    expect(await send({ scheduledAt: 'when the cows come home' })).toMatchObject({ statusCode: 422 });
  });

  it('has attachments with contents', async () => {
    expect(await send({ attachments: [{ filename: 'empty.txt' }] })).toMatchObject({ statusCode: 422 });
  });
});

describe('reading what is not there', () => {
  it('says that the email is not found', async () => {
    const { error } = await target.resend.emails.get(randomUUID());
    expect(error).toMatchObject({ statusCode: 404, name: 'not_found' });
  });

  it('says that an id must be a UUID', async () => {
    const { error } = await target.resend.emails.get('something');
    expect(error).toMatchObject({ statusCode: 422 });
  });
});

describe('the rate', () => {
  let narrow: Target;
  beforeAll(async () => {
    narrow = await openTarget({ ratePerSecond: 3 });
  });
  afterAll(() => narrow?.close());

  it('is told with every answer', async () => {
    const { headers } = await target.resend.emails.list();
    expect(Number(headers?.['ratelimit-limit'])).toBeGreaterThan(0);
    expect(headers).toHaveProperty('ratelimit-remaining');
    expect(headers).toHaveProperty('ratelimit-reset');
  });

  it('when used up, is refused with the time to wait', async () => {
    const burst = () => Promise.all(Array.from({ length: 30 }, () => narrow.hasty.emails.list({ limit: 1 })));
    const isRefused = ({ error }: { error: { statusCode: number | null } | null }) =>
      error?.statusCode === 429;
    const answers = await eventually(burst, (all) => all.some(isRefused));
    const refused = answers.find(isRefused);
    expect(refused?.error?.name).toBe('rate_limit_exceeded');
    expect(Number(refused?.headers?.['retry-after'])).toBeGreaterThanOrEqual(1);
  });
});
