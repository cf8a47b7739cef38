import { afterEach, expect, it } from 'vitest';
import type { OutboxOptions } from '../options.ts';
import { eventually, LETTER, SECRET, startReceiver, startTestOutbox } from '../testOutbox.fixture.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function start(options: Partial<OutboxOptions> = {}) {
  const receiver = await startReceiver();
  endings.push(receiver.end);
  const fixture = await startTestOutbox({ webhook: { url: receiver.url, secret: SECRET }, ...options });
  endings.push(fixture.end);
  const heard = () =>
    receiver.received.map(({ body }) => {
      const { type, created_at, data } = JSON.parse(body);
      return { type, at: String(created_at), id: String(data.email_id) };
    });
  return { fixture, heard };
}

const to = (name: string) => ({ ...LETTER, to: `${name}@example.org` });

it('a day has its quota, each recipient counts, and what was answered before costs nothing', async () => {
  const { fixture } = await start({ dailyQuota: 3 });
  const send = (recipients: string[], idempotencyKey: string) =>
    fixture.resend.emails.send({ ...LETTER, to: recipients }, { idempotencyKey });
  const first = await send(['a@example.org', 'b@example.org'], 'first');
  const tooMany = await send(['c@example.org', 'd@example.org'], 'second');
  expect(tooMany.error).toMatchObject({ name: 'daily_quota_exceeded', statusCode: 429 });
  expect((await send(['a@example.org', 'b@example.org'], 'first')).data).toEqual(first.data);
  expect((await send(['c@example.org'], 'third')).error).toBeNull();
  // A refused request is not remembered, and is refused again for the same reason after a restart.
  await fixture.again();
  expect((await send(['d@example.org'], 'second')).error?.name).toBe('daily_quota_exceeded');
  const { data } = await (await fetch(`${fixture.outbox.url}/emails`)).json();
  expect(data).toHaveLength(2);
});

it('a month has its quota, for a batch as a whole', async () => {
  const { fixture } = await start({ monthlyQuota: 2 });
  const refused = await fixture.resend.batch.send([to('a'), to('b'), to('c')]);
  expect(refused.error).toMatchObject({ name: 'monthly_quota_exceeded', statusCode: 429 });
  expect((await fixture.resend.batch.send([to('a'), to('b')])).error).toBeNull();
});

it('an email to an address on the suppression list is taken, never sent, and reported so', async () => {
  const { fixture, heard } = await start({ suppressed: ['Listed@example.org'] });
  const { data } = await fixture.resend.emails.send({ ...LETTER, to: 'Somebody <listed@EXAMPLE.org>' });
  const [report] = await eventually(heard, (all) => all.length > 0);
  expect(report).toMatchObject({ type: 'email.suppressed', id: data?.id });
  expect((await fixture.resend.emails.send(to('unlisted'))).data).toBeTruthy();
  await eventually(heard, (all) => all.some(({ type }) => type === 'email.delivered'));
});

it.each(['bounced', 'complained'])('an address whose email %s gets nothing more', async (failure) => {
  const { fixture, heard } = await start({ suppressesFailures: true });
  const last = (type: string) => eventually(heard, (all) => all.at(-1)?.type === type);
  await fixture.resend.emails.send(to(`${failure}+once`));
  await last(`email.${failure}`);
  await fixture.resend.emails.send(to(`${failure}+once`));
  await last('email.suppressed');
  // Another address is another reader.
  await fixture.resend.emails.send(to(`${failure}+other`));
  await last(`email.${failure}`);
});

it('reports come late and out of order, each with the time at which it happened', async () => {
  const { fixture, heard } = await start({ reportDelayMs: [0, 1500] });
  // Of two reports each comes first as often as not: that none of forty is turned does not happen.
  const count = 40;
  for (let number = 0; number < count; number += 1) await fixture.resend.emails.send(to(`reader${number}`));
  const all = await eventually(heard, (reports) => reports.length === 2 * count);
  const turned = all.filter(
    ({ type, id }, place) =>
      type === 'email.sent' && all.slice(0, place).some((earlier) => earlier.id === id),
  );
  expect(turned.length).toBeGreaterThan(0);
  const inTime = all.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  for (const id of new Set(all.map((one) => one.id)))
    expect(inTime.filter((one) => one.id === id).map(({ type }) => type)).toEqual([
      'email.sent',
      'email.delivered',
    ]);
});

it('a share of emails bounces and a share is complained of, though nothing in their address says so', async () => {
  const { fixture } = await start({ bounceRate: 0.5, complaintRate: 0.5 });
  for (let number = 0; number < 20; number += 1) await fixture.resend.emails.send(to(`reader${number}`));
  const ends = async () => {
    const { data } = await (await fetch(`${fixture.outbox.url}/emails?limit=100`)).json();
    return data.map(({ last_event }: { last_event: string }) => last_event) as string[];
  };
  const found = await eventually(ends, (all) =>
    all.every((one) => one === 'bounced' || one === 'complained'),
  );
  expect(new Set(found)).toEqual(new Set(['bounced', 'complained']));
});

it('who is told nothing of this meets none of it', async () => {
  const { fixture, heard } = await start();
  for (const _again of [1, 2]) await fixture.resend.emails.send(to('bounced'));
  const reports = await eventually(heard, (all) => all.length === 4);
  expect(reports.filter(({ type }) => type === 'email.suppressed')).toEqual([]);
});
