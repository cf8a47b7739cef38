import type { Context } from '@netlify/functions';
import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { readEnvironment } from '../environment.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import rsvp from '../functions/events-rsvp.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import thanks, { config } from '../functions/thanks.ts';
import { openReceipt } from '../services/sent/receipt.ts';
import { inFull } from './links.fixture.ts';
import { letADayPass } from './mailboxes.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  await services.content.create({
    ...{ _id: 'event-evening', _type: 'event', slug: { current: 'evening' }, title: 'An evening (example)' },
    ...{
      startsAt: at(9),
      endsAt: at(9.1),
      place: 'Library (example)',
      address: '1 Main Street (example)',
      rsvp: 'open',
      capacity: 4,
    },
  });
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

type Handler = (request: Request, context: Context) => Promise<Response>;
async function send(handler: Handler, form: Record<string, string>): Promise<string> {
  const request = new Request(`${services.siteUrl}/api/form`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const answer = await inFull(handler)(request, { slug: 'evening' });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

async function open(path: string, form?: Record<string, string>) {
  const parts = path.split('/');
  const lang = parts[1]?.length === 2 ? parts[1] : '';
  const init = form && { method: 'POST', body: new URLSearchParams(form) };
  const request = new Request(`${services.siteUrl}${path}`, init);
  const response = await inFull(thanks)(request, { token: parts.at(-1) ?? '', lang });
  return { response, $: load(await response.text()), location: response.headers.get('location') ?? '' };
}

const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));
const ofType = (type: string, email: string) =>
  services.program.fetch<Record<string, unknown>[]>(
    '*[_type == $type && $email in [lower(email), lower(partnerEmail)]]',
    { type, email },
  );
/** Letters that went out so far went out long ago. */
async function letTimePass(minutes: number) {
  for (const id of await services.program.fetch<string[]>('*[_type == "letter"]._id'))
    await services.program
      .patch(id)
      .set({ queuedAt: new Date(Date.now() - minutes * 60_000).toISOString() })
      .commit();
}

const application = {
  ...{
    givenName: 'Carla',
    familyName: 'Jones (example)',
    lang: 'en',
    organisation: 'City Hospital (example)',
  },
  ...{ role: 'Head nurse', field: 'nursing', fields: 'other-health', postcode: '63110', consent: 'yes' },
};
const referral = {
  ...{
    partnerName: 'Pat (example)',
    organisation: 'College (example)',
    personGivenName: 'Layla',
    lang: 'en',
  },
  ...{ personEmail: 'layla@example.org', field: 'teaching', personAgreed: 'yes' },
};
const visit = { givenName: 'Layla', people: '2', needs: 'A lift', consent: 'yes', lang: 'en' };
const FORMS: readonly (readonly [string, Handler, string, Record<string, string>, string])[] = [
  [
    'participant',
    signUp,
    'email',
    answersOf({ languages: 'bs', goal: 'A hospital' }),
    '/learn-more/thanks/sent/',
  ],
  ['connector', becomeAConnector, 'email', application, '/become-a-connector/thanks/sent/'],
  ['partnerReferral', referSomeone, 'partnerEmail', referral, '/partners/thanks/sent/'],
  ['rsvp', rsvp, 'email', visit, '/events/evening/thanks/sent/'],
];

describe.each(FORMS)('after the form of a %s', (type, handler, field, answers, page) => {
  const first = `first.${type.toLowerCase()}@example.org`;
  const wrong = `wrong.${type.toLowerCase()}@example.org`;
  const right = `right.${type.toLowerCase()}@example.org`;

  it('the page of thanks shows where the letter goes, and its address tells nobody', async () => {
    const path = await send(handler, { ...answers, [field]: first });
    expect(path.startsWith(page)).toBe(true);
    const token = path.slice(page.length);
    for (const part of token.split('.')) {
      expect(Buffer.from(part, 'base64url').toString()).not.toContain('first');
    }
    const { response, $ } = await open(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect($('main').text()).toContain(first);
    expect($('main h1').text()).not.toBe('');
    expect($('[name=email]').val()).toBe(first);
    expect($('main form').attr('action')).toBe(path);
  });

  it('the address is put right: the form counts under the new one, with its letter, and the wrong one is let go of', async () => {
    const path = await send(handler, { ...answers, [field]: wrong });
    const [before] = await ofType(type, wrong);
    expect(before).toBeDefined();
    const corrected = await open(path, { action: 'correct', email: right });
    expect(corrected.response.status).toBe(303);
    expect((await open(corrected.location)).$('main').text()).toContain(right);
    const [after, ...more] = await ofType(type, right);
    expect(more).toEqual([]);
    for (const kept of [
      'givenName',
      'profession',
      'goal',
      'fields',
      'languages',
      'needs',
      'people',
      'personEmail',
      'role',
    ])
      expect(after?.[kept], kept).toEqual(before?.[kept]);
    expect(await ofType(type, wrong)).toEqual([]);
    expect(await lettersTo(right)).toHaveLength(1);
    expect(
      await services.program.fetch('count(*[_type == "letter" && lower(to) == $wrong])', { wrong }),
    ).toBe(0);
  });
});

test('after the form of an event the page of thanks says when and where it is, and leads to a map and a calendar', async () => {
  const { $ } = await open(await send(rsvp, { ...visit, email: 'calendar@example.org' }));
  const card = $('main .card');
  expect(card.text()).toContain('Library (example)');
  expect(card.text()).toContain('1 Main Street (example)');
  const links = card
    .find('a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  expect(links.map((link) => new URL(link, services.siteUrl).host)).toEqual([
    'www.openstreetmap.org',
    new URL(services.siteUrl).host,
    'calendar.google.com',
    'outlook.live.com',
  ]);
  expect(links[1]).toBe('/events/evening.ics');
  for (const link of links) expect(link).not.toMatch(/Layla|lift|calendar%40/i);
});

describe('the letter', () => {
  it('goes out again when somebody asks, once in a day, and the answer is the same each time', async () => {
    const form = answersOf();
    const path = await send(signUp, form);
    const ask = async () => {
      const { response, $ } = await open(path, { action: 'again' });
      expect([response.status, $('#again h2').text()]).toEqual([
        200,
        messagesFor('en').sent.again.done.title,
      ]);
      return (await lettersTo(form.email)).length;
    };
    expect(await ask()).toBe(1);
    await letTimePass(11);
    expect(await ask(), 'it waits for the day to be over').toBe(1);
    await letADayPass(services.program);
    await deliverLetters();
    expect((await lettersTo(form.email)).length).toBe(2);
    expect(await ask()).toBe(2);
  });

  it('does not go out for a form that asks for nothing', async () => {
    const form = answersOf();
    const path = await send(signUp, form);
    await letTimePass(20);
    const { response, $ } = await open(path, {});
    expect([response.status, $('#again').length]).toEqual([200, 0]);
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('is asked for with the same answer, known and unknown, and also where the form waits outside', async () => {
    const stranger = answersOf();
    const known = answersOf();
    await send(signUp, known);
    await services.moment();
    await services.program
      .patch({ query: '*[emailLower == $email]', params: { email: known.email } })
      .set({ status: 'ready', confirmedAt: '2026-11-01T00:00:00Z' })
      .commit();
    const [ofKnown, ofStranger] = [await send(signUp, known), await send(signUp, stranger)];
    await services.faults.lake({ status: 503 });
    const waiting = await send(signUp, answersOf());
    await services.faults.lake();
    const pages = [];
    for (const path of [ofKnown, ofStranger, waiting]) {
      const { $ } = await open(path, { action: 'again' });
      pages.push(
        $('main')
          .text()
          .replace(/\S+@example\.org/g, 'address'),
      );
    }
    expect(new Set(pages).size).toBe(1);
  });
});

describe('the address', () => {
  it('of somebody who was known before stays theirs: only what was sent now moves', async () => {
    const owner = answersOf({ profession: 'Nurse' });
    await send(signUp, owner);
    const [{ _id = '' } = {}] = await services.program.fetch<{ _id: string }[]>('*[emailLower == $email]', {
      email: owner.email,
    });
    await services.program
      .patch(_id)
      .set({ status: 'withdrawn', confirmedAt: '2026-11-01T00:00:00Z' })
      .commit();
    const path = await send(signUp, { ...owner, profession: 'Engineer' });
    const right = 'somebody.else@example.org';
    expect((await open(path, { action: 'correct', email: right })).response.status).toBe(303);
    const kept = await services.program.getDocument(_id);
    expect(kept).toMatchObject({
      status: 'withdrawn',
      profession: 'Nurse',
      email: owner.email,
      laterSignUps: [],
    });
    expect(kept?.signedUpAgainAt).toBeUndefined();
    expect(await ofType('participant', right)).toMatchObject([
      { status: 'unconfirmed', profession: 'Engineer' },
    ]);
  });

  it('of somebody who signed up before and never confirmed is not taken from them', async () => {
    const owner = answersOf();
    await send(signUp, owner);
    await letTimePass(20);
    const path = await send(signUp, owner);
    expect((await open(path, { action: 'correct', email: 'stranger.one@example.org' })).response.status).toBe(
      303,
    );
    expect(await ofType('participant', owner.email)).toHaveLength(1);
  });

  it('is not moved once it was confirmed, and the page says so', async () => {
    const form = answersOf();
    const path = await send(signUp, form);
    await services.moment();
    await services.program
      .patch({ query: '*[emailLower == $email]', params: { email: form.email } })
      .set({ status: 'received', confirmedAt: new Date().toISOString() })
      .commit();
    const { response, $ } = await open(path, { action: 'correct', email: 'late@example.org' });
    expect([response.status, $('#not-corrected').length]).toEqual([409, 1]);
    expect(await ofType('participant', 'late@example.org')).toEqual([]);
  });

  it('with a mistake comes back to be mended, and can be put right three times', async () => {
    let path = await send(signUp, answersOf());
    const { response, $ } = await open(path, { action: 'correct', email: 'a..b@example.org' });
    expect(response.status).toBe(422);
    expect([$('#error-summary a').attr('href'), $('[name=email]').val()]).toEqual([
      '#email',
      'a..b@example.org',
    ]);
    for (const time of [1, 2, 3])
      path = (await open(path, { action: 'correct', email: `time.${time}@example.org` })).location;
    expect((await open(path, { action: 'correct', email: 'time.4@example.org' })).response.status).toBe(429);
  });
});

describe('a receipt', () => {
  it('that is too old, changed or made up leads to the page of thanks without it', async () => {
    const path = await send(signUp, answersOf({ lang: 'ar' }));
    const page = '/ar/learn-more/thanks/sent/';
    const env = readEnvironment();
    const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const token = path.slice(page.length);
    expect(await openReceipt(env, token, later(59))).toBeDefined();
    expect(await openReceipt(env, token, later(61))).toBeUndefined();
    for (const forged of ['nonsense', `${token}x`, token.slice(0, -4)])
      for (const form of [undefined, { action: 'again' }]) {
        const { response, location } = await open(`${page}${forged}`, form);
        expect([response.status, location]).toEqual([303, '/ar/learn-more/thanks/']);
      }
  });

  it('of a form that staff look at first says that no letter comes yet', async () => {
    const form = answersOf({ fax: '555' });
    const { $ } = await open(await send(signUp, form));
    expect($('h1').text()).toBe(messagesFor('en').sent.setAside.title);
    expect($('main form').length).toBe(0);
  });

  it('is not read from another site, and every address of a page of thanks leads here', async () => {
    const path = await send(signUp, answersOf());
    const request = new Request(`${services.siteUrl}${path}`, {
      ...{ method: 'POST', body: new URLSearchParams({ action: 'again' }) },
      headers: { origin: 'https://elsewhere.example' },
    });
    const token = path.split('/').at(-1) ?? '';
    expect((await inFull(thanks)(request, { token })).status).toBe(403);
    for (const [, , , , page] of FORMS)
      for (const lead of ['', '/es'])
        expect(
          [config.path]
            .flat()
            .some((known) => new URLPattern({ pathname: known }).test({ pathname: `${lead}${page}x` })),
        ).toBe(true);
  });
});
