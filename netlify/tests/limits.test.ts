import { setTimeout } from 'node:timers/promises';
import { getStore } from '@netlify/blobs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import { HOUR_MS, MINUTE_MS } from '../../program/clock/elapsed.ts';
import { readEnvironment } from '../environment.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { forgetOldCounts } from '../services/forms/limits.ts';
import { storeSignUp } from '../services/forms/signUps.ts';
import { TIMEOUTS_MS } from '../withTimeout.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  // Where a machine does much else, the counts take longer than anybody should wait, and nobody is turned away.
  Object.assign(TIMEOUTS_MS, { counts: 60_000, blobs: 60_000, answer: 120_000 });
  // Forms are counted by the hour of the clock: the minute before a new one is not one to count in.
  const left = HOUR_MS - (Date.now() % HOUR_MS);
  if (left < MINUTE_MS) await setTimeout(left);
  services = await startServices();
}, 2 * MINUTE_MS);
afterAll(() => services.close());

function send(form: Record<string, string>, ip: string, handler = signUp) {
  const body = new URLSearchParams(form);
  return inFull(handler)(new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body }), {}, ip);
}
const stored = (email: string) =>
  services.program.fetch<number>('count(*[_type == "participant" && email == $email])', { email });

describe('too many forms in an hour', () => {
  it('by one sender are turned away; a class of a hundred behind one address is not', async () => {
    const before = process.env;
    process.env = { ...before, FORMS_PER_SENDER: '20' };
    const statuses = [];
    for (let time = 0; time < 22; time += 1) statuses.push((await send(answersOf(), '198.51.100.7')).status);
    expect(statuses).toEqual([...Array(20).fill(303), 429, 429]);
    const form = answersOf();
    const page = load(await (await send(form, '198.51.100.7')).text());
    expect(page('#email').val()).toBe(form.email);
    expect(page('#too-often[autofocus]').length).toBe(1);
    expect(await stored(form.email)).toBe(0);
    expect((await send(form, '198.51.100.8')).status).toBe(303);
    process.env = before;
    for (let ten = 0; ten < 10; ten += 1) {
      const sent = Array.from({ length: 10 }, () => send(answersOf(), '203.0.113.100'));
      expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(10).fill(303));
    }
  });

  it('pass neither at once, nor with other addresses, a second one, or characters that nobody sees', async () => {
    const before = process.env;
    process.env = { ...before, FORMS_PER_SENDER: '10' };
    const atOnce = await Promise.all(Array.from({ length: 20 }, () => send(answersOf(), '198.51.100.20')));
    expect(atOnce.filter(({ status }) => status === 303).length).toBeLessThanOrEqual(10);
    for (let time = 0; time < 10; time += 1) await send(answersOf(), '198.51.100.20');
    const { email } = answersOf();
    const changes: Record<string, string>[] = [
      { email },
      { email: `${email}\u0007` },
      { partnerEmail: email },
    ];
    for (const change of changes) expect((await send(answersOf(change), '198.51.100.20')).status).toBe(429);
    process.env = before;
  });

  it('in the name of somebody never lock them out: their own form is kept', async () => {
    const theirs = answersOf({ profession: 'Midwife' });
    for (let time = 0; time < 30; time += 1)
      await send({ ...theirs, profession: 'Nobody' }, `203.0.113.${time}`);
    expect((await send(theirs, '192.0.2.77')).status).toBe(303);
    const professions = await services.program.fetch('*[email == $email].profession', theirs);
    expect(professions).toEqual(['Midwife']);
    expect((await services.letters()).filter(({ to }) => to.includes(theirs.email))).toHaveLength(1);
  });

  it('a sender of the newer addresses is one, however many of them it uses', async () => {
    const before = process.env;
    process.env = { ...before, FORMS_PER_SENDER: '10' };
    const statuses = [];
    for (let time = 0; time < 11; time += 1)
      statuses.push((await send(answersOf(), `2001:db8:1:2::${time.toString(16)}`)).status);
    statuses.push((await send(answersOf(), '2001:db8:1:2:ffff::1')).status);
    expect(statuses).toEqual([...Array(10).fill(303), 429, 429]);
    for (const other of ['2001:db8:1:3::1', '2001:db8:1::2', '::ffff:192.0.2.1'])
      expect((await send(answersOf(), other)).status).toBe(303);
    process.env = before;
  });

  it('are counted by keys that name nobody, and the counts are let go', async () => {
    const store = getStore('form-counts');
    const { blobs } = await store.list();
    expect(blobs.length).toBeGreaterThan(20);
    expect(JSON.stringify(blobs)).not.toMatch(/198\.51|192\.0|example/);
    await forgetOldCounts(new Date());
    expect((await store.list()).blobs.length).toBe(blobs.length);
    await forgetOldCounts(later(1), 10_000);
    expect((await store.list()).blobs).toEqual([]);
  });
});

describe('letters that nobody asked for', () => {
  it('an address that does not answer gets one confirmation in 24 hours, over midnight too', async () => {
    const env = readEnvironment();
    const signedUp = learnMoreSchema.parse({ ...answersOf(), languages: [] });
    const count = () =>
      services.program.fetch('count(*[_type == "letter" && to == $email])', { email: signedUp.email });
    const evening = new Date('2026-11-22T23:55:00Z');
    const hours = (number: number) => new Date(evening.getTime() + number * 60 * 60 * 1000);
    for (const at of [0, 0.2, 5, 23.9]) await storeSignUp(env, signedUp, hours(at));
    expect(await count()).toBe(1);
    await storeSignUp(env, signedUp, hours(24.1));
    expect(await count()).toBe(2);
  });

  it('a partner who refers many people in a day is thanked once, and every person is kept', async () => {
    for (let person = 0; person < 5; person += 1) {
      const form = {
        partnerName: 'Pat (example)',
        organisation: 'College (example)',
        partnerEmail: 'many@example.org',
        personGivenName: 'Layla',
        personEmail: `referred${person}@example.org`,
        field: 'teaching',
        personAgreed: 'yes',
        lang: 'en',
      };
      expect((await send(form, '203.0.113.9', referSomeone)).status).toBe(303);
    }
    expect(await services.program.fetch('count(*[partnerEmail == "many@example.org"])')).toBe(5);
    const letters = (await services.letters()).filter(({ to }) => to.includes('many@example.org'));
    expect(letters).toHaveLength(1);
  });

  it('an older form that waited never replaces what the person said later', async () => {
    const env = readEnvironment();
    const form = answersOf();
    const later1 = learnMoreSchema.parse({ ...form, languages: [], profession: 'Midwife' });
    await storeSignUp(env, later1, NOW);
    await storeSignUp(env, { ...later1, profession: 'Nurse' }, later(-0.1));
    const profession = await services.program.fetch('*[email == $email][0].profession', form);
    expect(profession).toBe('Midwife');
  });
});
