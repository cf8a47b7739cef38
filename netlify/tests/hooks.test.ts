import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '@netlify/functions';
import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import contentHook from '../functions/hooks-content.ts';
import emailHook from '../functions/hooks-email.ts';
import { removePublicPage } from '../services/records/publicPage.ts';
import { buildWhatWasMissed, noteChange } from '../services/siteBuild.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let builds = 0;
const netlify = createServer((_request, response) => {
  builds += 1;
  response.end('{}');
});
beforeAll(async () => {
  services = await startServices();
  await new Promise<void>((done) => netlify.listen(0, '127.0.0.1', done));
  const BUILD_HOOK_URL = `http://localhost:${(netlify.address() as AddressInfo).port}/build`;
  process.env = { ...process.env, BUILD_HOOK_URL };
});
afterAll(async () => {
  await services.close();
  netlify.close();
});

describe('the content hook', () => {
  const waiting: Promise<unknown>[] = [];
  const context: Partial<Context> = { waitUntil: (promise) => waiting.push(promise) };
  const call = (body: string, signature?: string) =>
    contentHook(
      new Request(`${services.siteUrl}/api/hooks/content`, {
        method: 'POST',
        body,
        headers: signature ? { [SIGNATURE_HEADER_NAME]: signature } : {},
      }),
      context as Context,
    );
  const sign = (body: string, secret = 'test-only-content-hook', at = Date.now()) =>
    encodeSignatureHeader(body, at, secret);

  it('refuses a missing, a malformed and a foreign signature, and one for another body', async () => {
    const body = '{"_id":"guide-nursing"}';
    const foreign = await sign(body, 'somebody-elses-secret');
    for (const signature of [undefined, '', 'nonsense', foreign, await sign('{}')])
      expect((await call(body, signature)).status).toBe(401);
    expect(waiting).toEqual([]);
  });

  it('refuses a report that was kept and is sent again later, and one that is too large', async () => {
    const body = '{"_id":"guide-nursing"}';
    const hours = (number: number) => Date.now() + number * 60 * 60 * 1000;
    for (const at of [hours(-1.1), hours(-24), hours(2)])
      expect((await call(body, await sign(body, undefined, at))).status).toBe(401);
    const large = JSON.stringify({ _id: 'x'.repeat(70_000) });
    expect((await call(large, await sign(large))).status).toBe(413);
    expect(waiting).toEqual([]);
    expect((await call(body, await sign(body, undefined, hours(-0.5)))).status).toBe(202);
    await Promise.all(waiting.splice(0));
    builds = 0;
  });

  it('builds seldom where each deploy costs, and at once where somebody’s page has to go', async () => {
    process.env = { ...process.env, BUILD_QUIET_SECONDS: '0', BUILD_GAP_MINUTES: '60' };
    const body = '{"_id":"guide-nursing"}';
    const publish = async () => {
      await call(body, await sign(body));
      await Promise.all(waiting.splice(0));
    };
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    builds = 0;
    for (let time = 0; time < 5; time += 1) await publish();
    await buildWhatWasMissed(readEnvironment(), inMinutes(30));
    expect(builds).toBe(0);
    await buildWhatWasMissed(readEnvironment(), inMinutes(61));
    await buildWhatWasMissed(readEnvironment(), inMinutes(66));
    expect(builds).toBe(1);
    await services.content.create({ _id: 'bio-going', _type: 'connectorBio', name: 'Sam (example)' });
    await removePublicPage(readEnvironment(), 'bio-going');
    // The report of the deletion comes too, and makes it no less urgent.
    await publish();
    expect(builds).toBe(2);
    process.env = { ...process.env, BUILD_GAP_MINUTES: '0' };
    builds = 0;
  });

  it('asks for one build after many publishes', async () => {
    process.env = { ...process.env, BUILD_QUIET_SECONDS: '0.3' };
    const body = '{"_id":"guide-nursing"}';
    for (let publish = 0; publish < 5; publish += 1)
      expect((await call(body, await sign(body))).status).toBe(202);
    await Promise.all(waiting);
    expect(builds).toBe(1);
  });
});

describe('a change of the site that no webhook reports', () => {
  it('is found by the schedule, published or taken away, and built once', async () => {
    const env = readEnvironment();
    let minutes = 0;
    const round = async () => {
      minutes += 5;
      await buildWhatWasMissed(env, new Date(Date.now() + minutes * 60_000));
      return builds;
    };
    await round();
    await round();
    builds = 0;
    expect(await round()).toBe(0);
    await services.content.create({ _id: 'guide-unreported', _type: 'guide', title: 'Law' });
    // Its report may still be under way.
    expect(await round()).toBe(0);
    expect(await round()).toBe(1);
    await services.content.create({ _id: 'drafts.guide-unreported', _type: 'guide', title: 'Not yet' });
    await services.content.create({ _id: 'not-shown', _type: 'letterWording' });
    expect([await round(), await round()]).toEqual([1, 1]);
    await services.content.delete('guide-unreported');
    expect([await round(), await round(), await round()]).toEqual([1, 2, 2]);
  });

  it('is built once a week although nothing changes, so that what fell due is flagged', async () => {
    const env = readEnvironment();
    const days = (more: number) => new Date(Date.now() + (30 + more) * 24 * 60 * 60_000);
    const rounds = async (more: number) => {
      builds = 0;
      for (const minutes of [0, 5, 10, 15])
        await buildWhatWasMissed(env, new Date(days(more).getTime() + minutes * 60_000));
      return builds;
    };
    await rounds(0);
    expect([await rounds(1), await rounds(6), await rounds(8), await rounds(9)]).toEqual([0, 0, 1, 0]);
  });

  it('does no harm where no build hook was made yet', async () => {
    const { BUILD_HOOK_URL: _none, ...env } = readEnvironment();
    await noteChange(new Date(0));
    builds = 0;
    await buildWhatWasMissed(env, new Date(Date.now() + 90 * 24 * 60 * 60_000));
    expect(builds).toBe(0);
  });

  it('is built even while nobody can say what is published, and looked at again afterwards', async () => {
    const env = readEnvironment();
    const later = (more: number) => new Date(Date.now() + (100_000 + more) * 60_000);
    builds = 0;
    await noteChange(later(0));
    await services.faults.lake({ match: '/data/query/production', status: 503 });
    await buildWhatWasMissed(env, later(5));
    expect(builds).toBe(1);
    await services.faults.lake();
    for (const more of [10, 15, 20, 25]) await buildWhatWasMissed(env, later(more));
    expect(builds).toBe(2);
  });
});

describe('the email hook', () => {
  const secret = 'dGVzdC1vbmx5LWV4YW1wbGUta2V5';

  const report = (type: string, tags: Record<string, string>, key = secret) =>
    deliver({ type, created_at: '2026-11-22T12:00:00.000Z', data: { email_id: 'e1', tags } }, key);

  async function deliver(body: object, key = secret) {
    const payload = JSON.stringify(body);
    const [id, timestamp] = ['msg_1', String(Math.floor(Date.now() / 1000))];
    const hmac = await crypto.subtle.importKey(
      'raw',
      Buffer.from(key, 'base64'),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signature = Buffer.from(
      await crypto.subtle.sign('HMAC', hmac, Buffer.from(`${id}.${timestamp}.${payload}`)),
    ).toString('base64');
    const headers = { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` };
    return emailHook(
      new Request(`${services.siteUrl}/api/hooks/email`, { method: 'POST', body: payload, headers }),
    );
  }

  it('notes on the letter what became of it', async () => {
    await services.program.create({ _id: 'letter.one', _type: 'letter', status: 'sent' });
    expect((await report('email.bounced', { letter: 'one' })).status).toBe(200);
    expect(await services.program.getDocument('letter.one')).toMatchObject({
      status: 'bounced',
      resendId: 'e1',
    });
  });

  it('leaves alone what it does not know', async () => {
    expect(await (await report('email.opened', { letter: 'one' })).json()).toEqual({
      ok: true,
      report: 'ignored',
    });
    expect(await (await report('email.bounced', { letter: 'none' })).json()).toEqual({
      ok: true,
      report: 'ignored',
    });
    expect(await (await report('email.bounced', {})).json()).toEqual({ ok: true, report: 'ignored' });
  });

  it('answers 200 to reports of domains, of contacts and of kinds that come to be: a refused service falls silent', async () => {
    const created_at = '2026-11-22T12:00:00.000Z';
    for (const body of [
      { type: 'domain.updated', created_at, data: { id: 'd1', name: 'example.org' } },
      { type: 'suppression.added', created_at, data: { id: 's1', email: 'a@example.org' } },
      { type: 'email.unheard_of', created_at, data: { email_id: 'e1', tags: { letter: 'one' } } },
      { type: 'email.bounced', created_at, data: { email_id: 'e1', tags: [] } },
      { type: 'email.bounced' },
    ]) {
      const answer = await deliver(body);
      expect([answer.status, await answer.json()]).toEqual([200, { ok: true, report: 'ignored' }]);
    }
  });

  it('does not take an older report for the newer one', async () => {
    await services.program.create({ _id: 'letter.two', _type: 'letter', status: 'sent' });
    const tell = (type: string, created_at: string) =>
      deliver({ type, created_at, data: { email_id: 'e2', tags: { letter: 'two' } } });
    await tell('email.bounced', '2026-11-22T12:00:09.000Z');
    await tell('email.delivered', '2026-11-22T12:00:05.000Z');
    expect(await services.program.getDocument('letter.two')).toMatchObject({ status: 'bounced' });
  });

  it('refuses a report that Resend did not sign', async () => {
    expect(
      (await report('email.bounced', { letter: 'one' }, Buffer.from('another key').toString('base64')))
        .status,
    ).toBe(401);
  });
});
