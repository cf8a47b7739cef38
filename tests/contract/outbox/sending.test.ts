import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, eventually } from './patience.ts';
import { openTarget, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target?.close());

const letter = (subject = `Contract ${randomUUID()}`) => ({
  from: target.from,
  to: 'delivered@resend.dev',
  replyTo: 'answers@example.org',
  subject,
  html: '<p>Good morning</p>',
  text: 'Good morning',
  tags: [{ name: 'kind', value: 'contract' }],
});

describe('sending one email', () => {
  it('answers with an id under which the email can be read', async () => {
    const mail = letter();
    const { id } = dataOf(await target.resend.emails.send(mail));
    const read = dataOf(await target.resend.emails.get(id));
    expect(read).toMatchObject({
      object: 'email',
      id,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
    });
    expect(read.to).toEqual(['delivered@resend.dev']);
    expect(read.reply_to).toEqual(['answers@example.org']);
    expect(Number.isNaN(Date.parse(read.created_at))).toBe(false);
  });

  it('comes to be delivered', async () => {
    const { id } = dataOf(await target.resend.emails.send(letter()));
    const read = async () => dataOf(await target.resend.emails.get(id)).last_event;
    expect(await eventually(read, (state) => state === 'delivered')).toBe('delivered');
  });

  it('comes to bounce when the recipient does not exist', async () => {
    const { id } = dataOf(
      await target.resend.emails.send({ ...letter(), to: 'bounced+contract@resend.dev' }),
    );
    const read = async () => dataOf(await target.resend.emails.get(id)).last_event;
    expect(await eventually(read, (state) => state === 'bounced')).toBe('bounced');
  });

  it('comes to be a complaint when the recipient marks it as spam', async () => {
    const { id } = dataOf(await target.resend.emails.send({ ...letter(), to: 'complained@resend.dev' }));
    const read = async () => dataOf(await target.resend.emails.get(id)).last_event;
    expect(await eventually(read, (state) => state === 'complained')).toBe('complained');
  });
});

describe('sending a batch', () => {
  it('answers with one id for each email, in order', async () => {
    const mails = [letter(), letter(), letter()];
    const { data } = dataOf(await target.resend.batch.send(mails));
    const subjects = [];
    for (const { id } of data) subjects.push(dataOf(await target.resend.emails.get(id)).subject);
    expect(subjects).toEqual(mails.map((mail) => mail.subject));
  });

  it('sends nothing of a batch with one wrong email', async () => {
    const good = letter();
    const { error } = await target.resend.batch.send([good, { ...letter(), to: 'nobody' }]);
    expect(error).toMatchObject({ statusCode: 422, name: 'validation_error' });
    const { data } = dataOf(await target.resend.emails.list());
    expect(data.map((mail) => mail.subject)).not.toContain(good.subject);
  });

  it('sends the right ones and names the wrong ones when asked to be permissive', async () => {
    const answer = dataOf(
      await target.resend.batch.send([letter(), { ...letter(), to: 'nobody' }], {
        batchValidation: 'permissive',
      }),
    );
    expect(answer.data).toHaveLength(1);
    expect(answer.errors).toEqual([{ index: 1, message: expect.stringContaining('`to`') }]);
  });
});

describe('an idempotency key', () => {
  it('gives the same answer to the same request, and sends once', async () => {
    const mail = letter();
    const options = { idempotencyKey: randomUUID() };
    const first = dataOf(await target.resend.emails.send(mail, options));
    const second = dataOf(await target.resend.emails.send(mail, options));
    expect(second).toEqual(first);
    const { data } = dataOf(await target.resend.emails.list());
    expect(data.filter((one) => one.subject === mail.subject)).toHaveLength(1);
  });

  it('is refused with another request', async () => {
    const options = { idempotencyKey: randomUUID() };
    dataOf(await target.resend.emails.send(letter(), options));
    const { error } = await target.resend.emails.send(letter(), options);
    expect(error).toMatchObject({ statusCode: 409, name: 'invalid_idempotent_request' });
  });

  it('holds for a batch too', async () => {
    const mails = [letter(), letter()];
    const options = { idempotencyKey: randomUUID() };
    const first = dataOf(await target.resend.batch.send(mails, options));
    expect(dataOf(await target.resend.batch.send(mails, options)).data).toEqual(first.data);
  });

  it('may have 256 characters and no more', async () => {
    const { error } = await target.resend.emails.send(letter(), { idempotencyKey: 'k'.repeat(257) });
    expect(error).toMatchObject({ statusCode: 400, name: 'invalid_idempotency_key' });
    const longest = randomUUID().padEnd(256, 'k');
    expect((await target.resend.emails.send(letter(), { idempotencyKey: longest })).error).toBeNull();
  });
});
