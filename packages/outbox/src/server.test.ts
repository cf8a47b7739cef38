import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEY, LETTER, startTestOutbox, type TestOutbox } from './testOutbox.fixture.ts';

let fixture: TestOutbox;
beforeEach(async () => {
  fixture = await startTestOutbox();
});
afterEach(() => fixture.end());

const at = (path: string) => `${fixture.outbox.url}${path}`;
const withKey = { authorization: `Bearer ${KEY}` };
const fault = (value: object) => fetch(at('/_faults'), { method: 'PUT', body: JSON.stringify(value) });
const subjects = async () => {
  const { data } = await (await fetch(at('/emails'))).json();
  return data.map((mail: { subject: string }) => mail.subject);
};

describe('reading without a key', () => {
  it('shows every letter, newest first, with its contents', async () => {
    for (let index = 0; index < 25; index += 1) {
      await fixture.resend.emails.send({
        ...LETTER,
        subject: `Letter ${index}`,
        replyTo: 'answers@example.org',
      });
    }
    const { object, has_more, data } = await (await fetch(at('/emails'))).json();
    expect({ object, has_more, count: data.length }).toEqual({ object: 'list', has_more: false, count: 25 });
    expect(data[0]).toMatchObject({
      to: [LETTER.to],
      from: LETTER.from,
      subject: 'Letter 24',
      text: LETTER.text,
      html: null,
      reply_to: ['answers@example.org'],
    });
    const one = await (await fetch(at(`/emails/${data[0].id}`))).json();
    expect(one.subject).toBe('Letter 24');
  });

  it('can be narrowed to one recipient', async () => {
    await fixture.resend.emails.send({ ...LETTER, to: 'omar@example.org', subject: 'For Omar' });
    await fixture.resend.emails.send(LETTER);
    const { data } = await (await fetch(at('/emails?to=OMAR@example.org'))).json();
    expect(data.map((mail: { subject: string }) => mail.subject)).toEqual(['For Omar']);
  });

  it('is not enough for sending, changing or emptying', async () => {
    const { data } = await fixture.resend.emails.send({ ...LETTER, scheduledAt: 'in 1 hour' });
    const asks: [string, string][] = [
      ['POST', '/emails'],
      ['POST', '/emails/batch'],
      ['PATCH', `/emails/${data?.id}`],
      ['POST', `/emails/${data?.id}/cancel`],
      ['DELETE', '/emails'],
    ];
    for (const [method, path] of asks) {
      const answer = await fetch(at(path), { method, body: '{}' });
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });
});

describe('emptying', () => {
  it('removes every letter but remembers what was sent', async () => {
    const options = { idempotencyKey: 'once' };
    const first = await fixture.resend.emails.send(LETTER, options);
    expect((await fetch(at('/emails'), { method: 'DELETE', headers: withKey })).status).toBe(200);
    expect(await subjects()).toEqual([]);
    expect((await fixture.resend.emails.send(LETTER, options)).data).toEqual(first.data);
    expect(await subjects()).toEqual([]);
  });
});

describe('faults', () => {
  it('make a request fail as often as asked, and no more', async () => {
    await fault({ match: 'POST /emails', status: 503, count: 2 });
    const states = [];
    for (let index = 0; index < 3; index += 1)
      states.push((await fixture.resend.emails.send(LETTER)).error?.statusCode);
    expect(states).toEqual([503, 503, undefined]);
    expect(await subjects()).toHaveLength(1);
  });

  it('leave the mailbox page alone', async () => {
    await fault({ status: 503, count: 1 });
    expect((await fetch(at('/'))).status).toBe(200);
    expect((await fetch(at('/emails'))).status).toBe(503);
  });

  it('drop the connection after the work is done, and the same key then sends nothing more', async () => {
    await fault({ match: 'POST /emails', drop: true, count: 1 });
    const options = { idempotencyKey: 'lost answer' };
    expect((await fixture.resend.emails.send(LETTER, options)).error?.statusCode).toBeNull();
    expect(await subjects()).toHaveLength(1);
    expect((await fixture.resend.emails.send(LETTER, options)).data?.id).toBeDefined();
    expect(await subjects()).toHaveLength(1);
  });

  it('delay a request, and the same key meanwhile meets the first', async () => {
    await fault({ match: 'POST /emails', delayMs: 700, count: 1 });
    const options = { idempotencyKey: 'slow' };
    const send = () => fixture.resend.emails.send(LETTER, options);
    // Either may arrive first: the one that does is delayed, and the other one meets it.
    const answers = await Promise.all([send(), send()]);
    const [delayed] = answers.filter(({ data }) => data !== null);
    const [refused] = answers.filter(({ error }) => error !== null);
    expect(refused?.error).toMatchObject({ statusCode: 409, name: 'concurrent_idempotent_requests' });
    expect((await send()).data).toEqual(delayed?.data);
    expect(await subjects()).toHaveLength(1);
  });
});

describe('requests that are not right', () => {
  const refused = async (path: string, init: RequestInit) => {
    const answer = await fetch(at(path), init);
    return { status: answer.status, name: (await answer.json()).name, allow: answer.headers.get('allow') };
  };

  it('are told so in the shape of the API', async () => {
    expect(await refused('/nothing', {})).toMatchObject({ status: 404, name: 'not_found' });
    expect(await refused('/emails/batch/more', {})).toMatchObject({ status: 404 });
    const put = await refused('/emails', { method: 'PUT', headers: withKey });
    expect(put).toEqual({ status: 405, name: 'method_not_allowed', allow: 'GET, POST, DELETE' });
    const broken = await refused('/emails', { method: 'POST', headers: withKey, body: '{' });
    expect(broken).toMatchObject({ status: 400, name: 'validation_error' });
    const list = await refused('/emails', { method: 'POST', headers: withKey, body: '[]' });
    expect(list).toMatchObject({ status: 422, name: 'validation_error' });
  });

  it('are refused when larger than an email may be', async () => {
    const body = JSON.stringify({ ...LETTER, text: 'x'.repeat(40 * 1024 * 1024) });
    expect(await refused('/emails', { method: 'POST', headers: withKey, body })).toMatchObject({
      status: 413,
    });
    expect(await subjects()).toEqual([]);
  });

  it('are refused when they come under the name of another host', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'rebound.example.com' };
      request(at('/emails'), { headers }, (res) => resolve(res.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('never write a header of their own', async () => {
    const tries: object[] = [
      { subject: 'a\r\nBcc: b@example.org' },
      { to: 'a@example.org\nBcc: b@example.org' },
      { from: 'A\r\nBcc: b@example.org <a@example.org>' },
      { replyTo: 'a@example.org\r\nX: y' },
      { headers: { 'X-One': 'a\r\nBcc: b@example.org' } },
      { headers: { 'X-One: a\r\nBcc': 'b@example.org' } },
    ];
    for (const one of tries) {
      expect((await fixture.resend.emails.send({ ...LETTER, ...one })).error?.statusCode).toBe(422);
    }
    expect(await subjects()).toEqual([]);
  });
});
