import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import { messagesFor } from '../../locales/messages.ts';
import { readEnvironment } from '../environment.ts';
import confirm from '../functions/confirm.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import signUp from '../functions/sign-up.ts';
import thanks from '../functions/thanks.ts';
import { storeSignUp } from '../services/forms/signUps.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { deliverLetter, deliverNow } from '../services/letters/letters.ts';
import { forgetMailboxes } from '../services/letters/mailboxes.ts';
import { readStaffDay } from '../services/staff/staffDay.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';
import { allForms, newVictim } from './unasked.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let all: Awaited<ReturnType<typeof allForms>>;
beforeAll(async () => {
  services = await startServices();
  all = await allForms(services);
});
afterAll(() => services.close());

/** Each test has a mailbox of its own. */
let victim: ReturnType<typeof newVictim>;
beforeEach(() => {
  victim = newVictim(services);
});

const { states } = messagesFor('en').notMe;

const SPELLINGS = [
  (address: string) => address,
  (address: string) => address.toUpperCase(),
  (address: string) => address.replace('@', '+1@'),
  (address: string) => address.replace('@', '+two.three@'),
  (address: string) => address.replace('victim', '\u200Bvictim'),
];

describe('letters that somebody else asked for', () => {
  it('come once a day to a mailbox, by whichever forms and spellings; every form is kept, no letter lost', async () => {
    const spelled = (index: number) =>
      SPELLINGS[index % SPELLINGS.length]?.(victim.address) ?? victim.address;
    expect(await all.sendAll(spelled)).toEqual(Object.values(all.forms).map(() => 303));
    await deliverLetters();
    expect(await victim.letters()).toHaveLength(1);
    expect(await victim.records()).toHaveLength(all.number);
    const waiting = await victim.queued();
    expect(waiting).toHaveLength(all.number - 1);
    expect(new Set(waiting.map(({ waitsFor }) => waitsFor))).toEqual(new Set(['day']));
    const env = readEnvironment();
    const ids = waiting.map(({ _id }) => _id);
    for (const [day, most] of [
      [1.01, 2],
      [1.5, 2],
      [2.02, 3],
    ] as const) {
      await deliverNow(env, ids, later(day));
      expect(await victim.letters(), `after ${day} days`).toHaveLength(most);
    }
  });

  it('come once also when all of them are sent at once', async () => {
    const env = readEnvironment();
    const ids: string[] = [];
    for (let number = 0; number < 12; number += 1) {
      const email = victim.address.replace('@', `+${number}@`);
      const form = learnMoreSchema.parse({ ...answersOf({ email }), languages: [] });
      ids.push(...(await storeSignUp(env, form, NOW)));
    }
    await Promise.allSettled(ids.map((id) => deliverLetter(env, id, NOW)));
    expect(await victim.letters()).toHaveLength(1);
    for (const id of ids) await deliverLetter(env, id, NOW);
    expect(await victim.letters()).toHaveLength(1);
    expect(await victim.queued()).toHaveLength(11);
  });

  it('come no sooner by “send again” on the page of thanks', async () => {
    const body = new URLSearchParams(answersOf({ email: victim.address }));
    const request = new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body });
    const path = (await inFull(signUp)(request)).headers.get('location') ?? '';
    const token = path.split('/').at(-1) ?? '';
    for (const letter of await services.program.fetch<{ _id: string }[]>(
      '*[_type == "letter" && to == $to]',
      {
        to: victim.address,
      },
    ))
      await services.program
        .patch(letter._id)
        .set({ queuedAt: later(-0.1).toISOString() })
        .commit();
    const again = new Request(`${services.siteUrl}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ action: 'again' }),
    });
    expect((await inFull(thanks)(again, { token })).status).toBe(200);
    expect(await victim.letters()).toHaveLength(1);
    expect(await victim.queued()).toMatchObject([{ waitsFor: 'day' }]);
  });

  it('come no sooner by a lost link, whoever is known and in whatever spelling', async () => {
    await addParticipant(services.program, { email: victim.address, emailLower: victim.address });
    await addConnector(services.program, { email: victim.address, emailLower: victim.address });
    await services.moment();
    for (const email of [victim.address, victim.address.toUpperCase(), victim.address]) {
      const body = new URLSearchParams({ action: 'find', email });
      const lost = new Request(`${services.siteUrl}/confirm/half`, { method: 'POST', body });
      expect((await inFull(confirm)(lost, { token: 'half' }, '192.0.2.9')).status).toBe(200);
    }
    await deliverLetters();
    expect(await victim.letters()).toHaveLength(1);
    const [{ text } = { text: '' }] = await victim.letters();
    expect((await victim.open({ action: 'next' }, text)).h1).toBe(states.sent.title);
    expect(await victim.letters()).toHaveLength(2);
  });

  it('say how to have no more of them in the last address, in every letter', async () => {
    for (const send of Object.values(all.forms)) {
      await send(victim.address);
      const { text } = (await victim.letters())[0] ?? { text: '' };
      expect(/https?:\S+(?![\s\S]*https?:)/.exec(text)?.[0]).toContain('/not-me/');
      victim = newVictim(services);
    }
  });
});

describe('whoever waits for a letter of their own', () => {
  it('has it at once by the letter that keeps it waiting, whatever a stranger sends', async () => {
    for (let time = 0; time < 8; time += 1)
      await all.sendAll((index) => victim.address.replace('@', `+${time}${index}@`));
    const own = victim.address;
    await all.forms['sign-up']?.(own);
    const first = await victim.letters();
    expect(first.map(({ to }) => String(to))).not.toContain(own);
    expect((await victim.open()).h1).toBe(states.ask.title);
    expect((await victim.open({ action: 'next' })).h1).toBe(states.sent.title);
    const after = await victim.letters();
    expect(after).toHaveLength(first.length + 1);
    expect(String(after[0]?.to)).toBe(own);
  });

  it('has the next one when they confirm the one before, with links that hold from then on', async () => {
    await all.forms['sign-up']?.(victim.address);
    await all.forms['rsvp one']?.(victim.address);
    const [{ text } = { text: '' }] = await victim.letters();
    const token = /\/confirm\/(\S+)/.exec(text)?.[1] ?? '';
    const press = (form: Record<string, string>) =>
      inFull(confirm)(
        new Request(`${services.siteUrl}/confirm/${token}`, {
          method: 'POST',
          body: new URLSearchParams(form),
        }),
        { token },
      );
    await press({});
    expect(await victim.letters()).toHaveLength(1);
    await press({ action: 'confirm' });
    expect((await victim.letters()).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Please confirm: are you coming'),
      messagesFor('en').emails.letters['confirm-address'].subject.replace('{program}', 'Mosaic Connector'),
    ]);
  });
});

describe('all such letters together', () => {
  it('are so many an hour; more wait for the next, none is lost, and staff are told', async () => {
    const before = process.env;
    process.env = { ...before, UNASKED_LETTERS_PER_HOUR: '5' };
    await services.program.delete({ query: '*[_type == "letterHour"]' });
    const env = readEnvironment();
    const flood = Array.from({ length: 12 }, (_, index) => `flood${index}@example.org`);
    const sent = await Promise.all(flood.map((email) => all.forms['sign-up']?.(email)));
    expect(sent.map((answer) => answer?.status)).toEqual(flood.map(() => 303));
    const went = async () =>
      (await services.letters()).filter(({ to }) => String(to).startsWith('flood')).length;
    await deliverLetters();
    expect(await went()).toBe(5);
    await services.moment();
    expect((await readStaffDay(env, later(0.1)))['full-hours']).toBe(1);
    const waiting = await services.program.fetch<{ _id: string; dueAt: string }[]>(
      '*[_type == "letter" && waitsFor == "hour"]{_id, dueAt}',
    );
    expect(waiting).toHaveLength(7);
    for (const hours of [1, 2, 3]) {
      const at = new Date(NOW.getTime() + hours * 3_600_000);
      await deliverNow(
        env,
        waiting.map(({ _id }) => _id),
        at,
        30_000,
      );
    }
    expect(await went()).toBe(12);
    process.env = before;
  });
});

it('letters that wait for their turn keep no other from going out, however many and old they are', async () => {
  const old = { _type: 'letter', status: 'queued', kind: 'confirm-address', attempts: 0, language: 'en' };
  const flood = services.program.transaction();
  for (let number = 0; number < 60; number += 1)
    flood.create({
      ...{ ...old, _id: `letter.old-${number}`, to: `old${number}@example.org`, waitsFor: 'hour' },
      ...{ queuedAt: later(-9).toISOString(), dueAt: later(-1).toISOString() },
    });
  const at = NOW.toISOString();
  flood.create({
    ...old,
    _id: 'letter.wanted',
    kind: 'ready',
    to: 'wanted@example.org',
    queuedAt: at,
    dueAt: at,
  });
  await flood.commit({ visibility: 'sync' });
  const { lapsed, due } = await dueLetters(readEnvironment(), new Date(), 50);
  expect(due).toContain('letter.wanted');
  expect(lapsed.filter((id) => id.startsWith('letter.old'))).toEqual([]);
  await services.program.delete({ query: '*[_id match "letter.old-*" || _id == "letter.wanted"]' });
});

it('what is kept of mailboxes names nobody, and is let go', async () => {
  await all.forms['sign-up']?.(victim.address);
  await victim.open({ action: 'block' });
  const kept = await services.program.fetch('*[_type in ["mailbox", "letterHour"]]');
  expect(kept.length).toBeGreaterThan(5);
  expect(JSON.stringify(kept)).not.toMatch(/@|victim|flood|example/);
  const env = readEnvironment();
  await forgetMailboxes(env, NOW);
  expect(await services.program.fetch('count(*[_type == "mailbox"])')).toBeGreaterThan(5);
  await forgetMailboxes(env, later(30));
  // Who wants no letters is remembered for a year.
  const left = await services.program.fetch<{ blockedUntil?: string }[]>('*[_type == "mailbox"]');
  expect(left).toHaveLength(1);
  for (const { blockedUntil } of left)
    expect(Date.parse(blockedUntil ?? '')).toBeGreaterThan(later(360).getTime());
  await forgetMailboxes(env, later(370));
  expect(await services.program.fetch('count(*[_type in ["mailbox", "letterHour"]])')).toBe(0);
});
