import { getStore } from '@netlify/blobs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import signUp from '../functions/sign-up.ts';
import { erase } from '../services/records/erasure.ts';
import { spoolKeys } from '../services/spool.ts';
import { TIMEOUTS_MS } from '../withTimeout.ts';
import { NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
afterEach(async () => {
  await services.faults.lake();
  await services.faults.outbox();
});

const put = (key: string, value: string) => getStore('spool').set(key, value);
const entry = (change: Record<string, unknown> = {}) =>
  JSON.stringify({ form: 'learn-more', receivedAt: NOW.toISOString(), answers: answersOf(), ...change });
const aside = () =>
  services.program.fetch<{ _id: string; why: string; text?: string; email?: string; answers: unknown[] }[]>(
    '*[_type == "setAside"] | order(_id asc)',
  );
const send = (form: Record<string, string>) =>
  inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body: new URLSearchParams(form) }),
  );

describe('what waits in the spool', () => {
  it('and cannot be read or stored is put before staff, whole, and holds up nothing', async () => {
    const good = answersOf();
    await put('1-broken', '{"form":');
    await put('2-no-such-form', entry({ form: 'nothing' }));
    await put('3-old-form', entry({ answers: { ...answersOf(), degree: 'a degree of another time' } }));
    await put('4-gone-event', entry({ form: 'rsvp', answers: { ...answersOf(), event: 'gone' } }));
    await put('5-good', entry({ answers: good }));
    await deliverLetters();
    expect(await services.program.fetch('count(*[email == $email])', good)).toBe(1);
    expect((await aside()).map(({ why }) => why)).toEqual([
      'unreadable',
      'unreadable',
      'mistakes',
      'no-event',
    ]);
    const [broken, , old] = await aside();
    expect(broken?.text).toBe('{"form":');
    expect(old?.answers).toContainEqual(expect.objectContaining({ name: 'givenName', value: 'Amina' }));
    expect(await spoolKeys()).toEqual([]);
    await deliverLetters();
    expect(await aside()).toHaveLength(4);
  });

  it('and is refused for a reason of its own is tried three times, then put before staff, while others go on', async () => {
    const poison = answersOf();
    await send(poison);
    // The record it would change is not as the program writes it.
    const id = await services.program.fetch<string>('*[emailLower == $email][0]._id', poison);
    await services.faults.lake({ match: id, status: 400 });
    await put('1-poison', entry({ answers: { ...poison, profession: 'Midwife' } }));
    const good = answersOf();
    await put('2-good', entry({ answers: good }));
    for (let run = 0; run < 3; run += 1) await deliverLetters();
    expect(await services.program.fetch('count(*[email == $email])', good)).toBe(1);
    expect(await aside()).toContainEqual(
      expect.objectContaining({ why: 'not-stored', email: poison.email, form: 'learn-more' }),
    );
    expect(await spoolKeys()).toEqual([]);
  });

  it('stays there, untouched, while the Content Lake is away', async () => {
    await put('1-waits', entry());
    const gone = [{ status: 503 }, { status: 429 }, { status: 401 }, { match: 'data/', drop: true }];
    for (const fault of [...gone, { match: 'mutate', drop: true }, { match: 'mutate', delayMs: 4000 }]) {
      await services.faults.lake(fault);
      for (let run = 0; run < 4; run += 1) await deliverLetters();
    }
    expect(await spoolKeys()).toEqual(['1-waits']);
    await services.faults.lake();
    await deliverLetters();
    expect(await spoolKeys()).toEqual([]);
  });

  it('and is still being written is left alone until it is whole', async () => {
    await put('.half', '{"form":"learn-more",');
    const before = await aside();
    await deliverLetters();
    expect(await aside()).toEqual(before);
    expect(await getStore('spool').get('.half')).toBe('{"form":"learn-more",');
    await getStore('spool').delete('.half');
  });

  it('and was cut off is left alone while its sender still tries, and is nothing for staff where it is empty', async () => {
    const before = await aside();
    const justNow = `${new Date().toISOString()}-cut-off`;
    const longAgo = '2026-01-01T00:00:00.000Z-cut-off';
    await put(justNow, '');
    await put(longAgo, '');
    await deliverLetters();
    expect(await spoolKeys()).toEqual([justNow]);
    // The next try of the same sender: now it was told that we have it.
    const form = answersOf();
    await put(justNow, entry({ answers: form }));
    await deliverLetters();
    expect(await spoolKeys()).toEqual([]);
    expect(await aside()).toEqual(before);
    expect(await services.program.fetch('count(*[email == $email])', form)).toBe(1);
  });

  it('is never written again, however often it is tried', async () => {
    const poison = answersOf();
    await send(poison);
    const id = await services.program.fetch<string>('*[emailLower == $email][0]._id', poison);
    await services.faults.lake({ match: id, status: 400 });
    await put('1-poison', entry({ answers: { ...poison, profession: 'Midwife' } }));
    const { etag } = (await getStore('spool').getMetadata('1-poison')) ?? {};
    const text = await getStore('spool').get('1-poison');
    await deliverLetters();
    expect(await getStore('spool').get('1-poison')).toBe(text);
    expect((await getStore('spool').getMetadata('1-poison'))?.etag).toBe(etag);
    expect(await getStore('spool-attempts').get('1-poison')).toBe('1');
    for (let run = 0; run < 2; run += 1) await deliverLetters();
    expect(await spoolKeys()).toEqual([]);
    expect((await getStore('spool-attempts').list()).blobs).toEqual([]);
    await services.faults.lake();
  });

  it('and was put before staff goes when the person is erased', async () => {
    const form = answersOf();
    await put('1-erased', entry({ answers: { ...form, degree: 'none of these' } }));
    await deliverLetters();
    const person = await addParticipant(services.program, { email: form.email.toUpperCase() });
    await erase(readEnvironment(), person, NOW);
    expect((await aside()).map(({ email }) => email)).not.toContain(form.email);
  });
});

describe('letters', () => {
  it('of which one cannot be written or read do not hold up the others, and staff see what failed', async () => {
    const queued = { _type: 'letter', status: 'queued', attempts: 0, queuedAt: NOW.toISOString() };
    const due = { ...queued, dueAt: new Date(0).toISOString(), language: 'en' };
    await services.program.create({
      ...due,
      _id: 'letter.unreadable',
      kind: 'no such kind',
      to: 'a@example.org',
    });
    await services.program.create({
      ...due,
      _id: 'letter.gone',
      kind: 'ready',
      to: 'b@example.org',
      participant: { _type: 'reference', _ref: 'participant.gone', _weak: true },
    });
    const form = answersOf();
    await send(form);
    await services.program
      .patch({ query: '*[_type == "letter" && to == $email]', params: form })
      .set({ status: 'queued', dueAt: NOW.toISOString() })
      .commit();
    await deliverLetters();
    const failed = await services.program.fetch(
      '*[_type == "letter" && status == "failed"] | order(_id asc){_id, problem, "when": defined(failedAt)}',
    );
    expect(failed).toEqual([
      { _id: 'letter.gone', problem: 'record_missing', when: true },
      { _id: 'letter.unreadable', problem: 'unreadable', when: true },
    ]);
    expect(await services.program.fetch('*[_type == "letter" && to == $email][0].status', form)).toBe('sent');
  });

  it('that are refused again and again stop after eight tries, and wait for staff', async () => {
    const form = answersOf();
    await services.faults.outbox({ status: 400 });
    await send(form);
    for (let run = 0; run < 9; run += 1) {
      await services.program
        .patch({ query: '*[_type == "letter" && to == $email]', params: form })
        .set({ dueAt: new Date(0).toISOString() })
        .commit();
      await deliverLetters();
    }
    const [letter] = await services.program.fetch('*[_type == "letter" && to == $email]', form);
    expect(letter).toMatchObject({ status: 'failed', attempts: 8 });
    expect(letter.problem).toBeTruthy();
  });
});

/** Longer than any test may take. */
const NEVER = 600_000;

describe('an answer', () => {
  it('comes within eight seconds by its limits, though nothing ever answers, and nothing is lost', async () => {
    const form = answersOf();
    const { counts, keep, blobs, page, letters, answer } = TIMEOUTS_MS;
    expect(
      Math.max(counts + keep + blobs + page, counts + keep + blobs + counts, counts + keep + letters),
    ).toBeLessThanOrEqual(answer);
    expect(answer + page).toBeLessThan(8000);
    await services.faults.lake({ delayMs: NEVER });
    await services.faults.outbox({ delayMs: NEVER });
    expect((await send(form)).status).toBe(303);
    await services.faults.lake();
    await services.faults.outbox();
    await deliverLetters();
    expect(await services.program.fetch('count(*[_type == "participant" && email == $email])', form)).toBe(1);
  });
});
