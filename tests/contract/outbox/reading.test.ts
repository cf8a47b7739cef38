import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, eventually } from './patience.ts';
import { openTarget, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target?.close());

const HOUR = 60 * 60 * 1000;
const send = async (more: { scheduledAt?: string } = {}) => {
  const subject = `Contract ${randomUUID()}`;
  const mail = { from: target.from, to: 'delivered@resend.dev', subject, text: 'Good morning', ...more };
  return { subject, id: dataOf(await target.resend.emails.send(mail)).id };
};

describe('the list', () => {
  it('has the newest first', async () => {
    const older = await send();
    const newer = await send();
    const ids = dataOf(await target.resend.emails.list()).data.map((mail) => mail.id);
    expect(ids).toContain(newer.id);
    expect(ids.indexOf(newer.id)).toBeLessThan(ids.indexOf(older.id));
  });

  it('can be walked page by page, back and forth', async () => {
    for (let count = 0; count < 3; count += 1) await send();
    const first = dataOf(await target.resend.emails.list({ limit: 1 }));
    expect(first).toMatchObject({ object: 'list', has_more: true });
    const cursor = first.data[0]?.id ?? '';
    const second = dataOf(await target.resend.emails.list({ limit: 1, after: cursor }));
    expect(second.data[0]?.id).not.toBe(cursor);
    const back = dataOf(await target.resend.emails.list({ limit: 1, before: second.data[0]?.id ?? '' }));
    expect(back.data[0]?.id).toBe(cursor);
  });

  it('refuses a page of more than a hundred', async () => {
    const { error } = await target.resend.emails.list({ limit: 101 });
    expect(error).toMatchObject({ statusCode: 422 });
  });
});

describe('a scheduled email', () => {
  const inAnHour = () => new Date(Date.now() + HOUR).toISOString();

  it('waits, can be moved and called off', async () => {
    const { id } = await send({ scheduledAt: inAnHour() });
    const waiting = dataOf(await target.resend.emails.get(id));
    expect(waiting.last_event).toBe('scheduled');

    const later = new Date(Date.now() + 2 * HOUR);
    const moved = dataOf(await target.resend.emails.update({ id, scheduledAt: later.toISOString() }));
    expect(moved).toEqual({ object: 'email', id });
    const after = dataOf(await target.resend.emails.get(id));
    expect(Date.parse(after.scheduled_at ?? '')).toBe(later.getTime());

    expect(dataOf(await target.resend.emails.cancel(id))).toEqual({ object: 'email', id });
    const state = async () => dataOf(await target.resend.emails.get(id)).last_event;
    expect(await eventually(state, (one) => one === 'canceled')).toBe('canceled');
  });

  it('may be given in words', async () => {
    const { id } = await send({ scheduledAt: 'in 1 hour' });
    expect(dataOf(await target.resend.emails.get(id)).last_event).toBe('scheduled');
    dataOf(await target.resend.emails.cancel(id));
  });

  it('cannot be called off once it is sent', async () => {
    const { id } = await send();
    const { error } = await target.resend.emails.cancel(id);
    expect(error?.statusCode).toBeGreaterThanOrEqual(400);
    expect(error?.statusCode).toBeLessThan(500);
  });
});
