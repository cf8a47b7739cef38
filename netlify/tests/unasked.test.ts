import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { NEEDS_STAFF } from '../../program/letterReports.ts';
import { type Letter, letterSchema, resent } from '../../program/letters.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { mailboxOf } from '../../program/mailbox.ts';
import { readEnvironment } from '../environment.ts';
import confirm from '../functions/confirm.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import notMe from '../functions/not-me.ts';
import signUp from '../functions/sign-up.ts';
import thanks from '../functions/thanks.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { forgetMailboxes } from '../services/letters/mailboxes.ts';
import { readStaffDay } from '../services/staff/staffDay.ts';
import { everyForm, publishEvent } from './forms.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let forms: ReturnType<typeof everyForm>;
beforeAll(async () => {
  services = await startServices();
  for (const slug of ['one', 'two']) await publishEvent(services, slug);
  forms = everyForm(services, ['one', 'two']);
});
afterAll(() => services.close());

/** Each test has a mailbox of its own. */
let count = 0;
let victim = '';
beforeEach(() => {
  count += 1;
  victim = `victim${count}@example.org`;
});

const isTheirs = (address: unknown) => mailboxOf(String(address)) === victim;
const letters = async () => (await services.letters()).filter(({ to }) => isTheirs(to));
const queued = async (): Promise<Letter[]> => {
  const found = await services.program.fetch<{ to: string }[]>('*[_type == "letter" && status == "queued"]');
  return found.filter(({ to }) => isTheirs(to)).map((one) => letterSchema.parse(one));
};
const records = async () =>
  (
    await services.program.fetch<{ _type: string; email?: string; partnerEmail?: string }[]>(
      '*[_type in ["participant", "connector", "partnerReferral", "rsvp"]]',
    )
  ).filter(({ email, partnerEmail }) => isTheirs(email ?? partnerEmail));

/** What stands behind the link for who did not ask for the newest letter. */
async function open(form?: Record<string, string>, text?: string) {
  const link = text ?? (await letters())[0]?.text ?? '';
  const token = new RegExp(`/${LINK_PATHS['not-me']}/(\\S+)`).exec(link)?.[1] ?? '';
  const init = form && { method: 'POST', body: new URLSearchParams(form) };
  const answer = await inFull(notMe)(new Request(`${services.siteUrl}/not-me/${token}`, init), { token });
  const $ = load(await answer.text());
  return { status: answer.status, h1: $('h1').text(), text: $('main').text() };
}
const { states } = messagesFor('en').notMe;

async function sendAll(addresses: (index: number) => string) {
  const statuses = [];
  for (const [index, send] of Object.values(forms).entries())
    statuses.push((await send(addresses(index))).status);
  return statuses;
}

const SPELLINGS = [
  (address: string) => address,
  (address: string) => address.toUpperCase(),
  (address: string) => address.replace('@', '+1@'),
  (address: string) => address.replace('@', '+two.three@'),
  (address: string) => address.replace('victim', '\u200Bvictim'),
];

describe('letters that somebody else asked for', () => {
  it('come once a day to a mailbox, by whichever forms and spellings; every form is kept, no letter lost', async () => {
    const spelled = (index: number) => SPELLINGS[index % SPELLINGS.length]?.(victim) ?? victim;
    expect(await sendAll(spelled)).toEqual(Object.values(forms).map(() => 303));
    await deliverLetters();
    expect(await letters()).toHaveLength(1);
    expect(await records()).toHaveLength(Object.keys(forms).length);
    const waiting = await queued();
    expect(waiting).toHaveLength(Object.keys(forms).length - 1);
    expect(new Set(waiting.map(({ waitsFor }) => waitsFor))).toEqual(new Set(['day']));
    const env = readEnvironment();
    const ids = waiting.map(({ _id }) => _id);
    for (const [day, most] of [
      [1.01, 2],
      [1.5, 2],
      [2.02, 3],
    ] as const) {
      await deliverNow(env, ids, later(day));
      expect(await letters(), `after ${day} days`).toHaveLength(most);
    }
  });

  it('come once also when all forms are sent at once', async () => {
    const sent = Array.from({ length: 4 }, (_, index) =>
      Object.values(forms).map((send) => send(victim.replace('@', `+${index}@`))),
    );
    const statuses = (await Promise.all(sent.flat())).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([303]));
    await deliverLetters();
    expect(await letters()).toHaveLength(1);
  });

  it('come no sooner by “send again” on the page of thanks', async () => {
    const body = new URLSearchParams(answersOf({ email: victim }));
    const request = new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body });
    const path = (await inFull(signUp)(request)).headers.get('location') ?? '';
    const token = path.split('/').at(-1) ?? '';
    for (const letter of await services.program.fetch<{ _id: string }[]>(
      '*[_type == "letter" && to == $to]',
      {
        to: victim,
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
    expect(await letters()).toHaveLength(1);
    expect(await queued()).toMatchObject([{ waitsFor: 'day' }]);
  });

  it('say how to have no more of them in the last address, in every letter', async () => {
    for (const send of Object.values(forms)) {
      await send(victim);
      const { text } = (await letters())[0] ?? { text: '' };
      expect(/https?:\S+(?![\s\S]*https?:)/.exec(text)?.[0]).toContain('/not-me/');
      count += 1;
      victim = `victim${count}@example.org`;
    }
  });
});

describe('whoever waits for a letter of their own', () => {
  it('has it at once by the letter that keeps it waiting, whatever a stranger sends', async () => {
    for (let time = 0; time < 8; time += 1)
      await sendAll((index) => victim.replace('@', `+${time}${index}@`));
    const own = victim;
    await forms['sign-up']?.(own);
    const first = await letters();
    expect(first.map(({ to }) => String(to))).not.toContain(own);
    expect((await open()).h1).toBe(states.ask.title);
    expect((await open({ action: 'next' })).h1).toBe(states.sent.title);
    const after = await letters();
    expect(after).toHaveLength(first.length + 1);
    expect(String(after[0]?.to)).toBe(own);
  });

  it('has the next one when they confirm the one before, with links that hold from then on', async () => {
    await forms['sign-up']?.(victim);
    await forms['rsvp one']?.(victim);
    const [{ text } = { text: '' }] = await letters();
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
    expect(await letters()).toHaveLength(1);
    await press({ action: 'confirm' });
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Please confirm: will you come'),
      messagesFor('en').emails.letters['confirm-address'].subject.replace('{program}', 'Mosaic Connector'),
    ]);
  });
});

describe('“this was not me”', () => {
  it('asks on GET, does nothing for an empty form, and then no form brings a letter, and nobody is told', async () => {
    await sendAll(() => victim);
    for (const form of [undefined, {}, { action: '' }, { action: 'confirm' }])
      expect((await open(form)).h1).toBe(states.ask.title);
    expect(await records()).toHaveLength(Object.keys(forms).length);
    const [{ text } = { text: '' }] = await letters();
    const blocked = await open({ action: 'block' });
    expect([blocked.status, blocked.h1]).toEqual([200, states.blocked.title]);
    expect(blocked.text).toMatch(/20\d\d/);
    // What nobody has confirmed is gone, with its letters; a place at an event leaves no name.
    expect(await records()).toEqual([]);
    expect(await queued()).toEqual([]);
    expect(await sendAll((index) => victim.replace('@', `+${index}@`))).toEqual(
      Object.values(forms).map(() => 303),
    );
    await deliverLetters();
    expect(await letters()).toHaveLength(1);
    expect(await records()).toHaveLength(Object.keys(forms).length);
    const notSent = await services.program.fetch<{ to: string }[]>(
      `*[_type == "letter" && problem == "not-wanted"]{to, "needs": ${NEEDS_STAFF}}`,
    );
    expect(notSent.filter(({ to }) => isTheirs(to))).toEqual(
      Object.keys(forms).map(() => expect.objectContaining({ needs: false })),
    );
    expect((await open({ action: 'next' }, text)).h1).toBe(states.sent.title);
  });

  it('is over when the reader asks a coordinator, who sends the letter again', async () => {
    await forms['sign-up']?.(victim);
    await open({ action: 'block' });
    await forms['sign-up']?.(victim);
    expect(await letters()).toHaveLength(1);
    const [stored] = await services.program.fetch<unknown[]>('*[_type == "letter" && to == $to]', {
      to: victim,
    });
    const letter = letterSchema.parse(stored);
    const { set, unset } = resent(letter, victim, 'Robin Staff (example)', NOW);
    await services.program.patch(letter._id).set(set).unset(unset).commit();
    await deliverNow(readEnvironment(), [letter._id], NOW);
    expect(await letters()).toHaveLength(2);
  });

  it('leaves what was confirmed as it is', async () => {
    await forms['sign-up']?.(victim);
    await services.moment();
    await services.program
      .patch({ query: '*[_type == "participant" && email == $email]', params: { email: victim } })
      .set({ status: 'ready', confirmedAt: NOW.toISOString() })
      .commit();
    await open({ action: 'block' });
    expect(await records()).toMatchObject([{ status: 'ready' }]);
  });
});

describe('all such letters together', () => {
  it('are so many an hour; more wait for the next, none is lost, and staff are told', async () => {
    const before = process.env;
    process.env = { ...before, UNASKED_LETTERS_PER_HOUR: '5' };
    await services.program.delete({ query: '*[_type == "letterHour"]' });
    const env = readEnvironment();
    const flood = Array.from({ length: 12 }, (_, index) => `flood${index}@example.org`);
    const sent = await Promise.all(flood.map((email) => forms['sign-up']?.(email)));
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

it('what is kept of mailboxes names nobody, and is let go', async () => {
  const kept = await services.program.fetch('*[_type in ["mailbox", "letterHour"]]');
  expect(kept.length).toBeGreaterThan(5);
  expect(JSON.stringify(kept)).not.toMatch(/@|victim|flood|example/);
  const env = readEnvironment();
  await forgetMailboxes(env, NOW);
  expect(await services.program.fetch('count(*[_type == "mailbox"])')).toBeGreaterThan(5);
  await forgetMailboxes(env, later(30));
  // Who wants no letters is remembered for a year.
  const left = await services.program.fetch<{ blockedUntil?: string }[]>('*[_type == "mailbox"]');
  expect(left.length).toBeGreaterThan(1);
  for (const { blockedUntil } of left)
    expect(Date.parse(blockedUntil ?? '')).toBeGreaterThan(later(360).getTime());
  await forgetMailboxes(env, later(370));
  expect(await services.program.fetch('count(*[_type in ["mailbox", "letterHour"]])')).toBe(0);
});
