import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { readEnvironment } from '../environment.ts';
import cancelVisit from '../functions/cancel-visit.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import rsvp from '../functions/events-rsvp.ts';
import visit from '../functions/visit.ts';
import { erase } from '../services/records/erasure.ts';
import { eraseWhenDue } from '../services/records/retention.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
afterEach(() => services.faults.lake());

/** Publishes an event and gives its slug. */
async function publish(slug: string, change: Record<string, unknown> = {}) {
  await services.content.createOrReplace({
    _id: `event-${slug}`,
    _type: 'event',
    slug: { current: slug },
    title: 'An evening for nurses (example)',
    startsAt: later(10).toISOString(),
    endsAt: later(10.1).toISOString(),
    place: 'Library, room 2 (example)',
    address: '1 Main Street (example)',
    bring: ['Your questions'],
    rsvp: 'open',
    ...change,
  });
  return slug;
}

let guests = 0;
const guest = (change: Record<string, string> = {}) => {
  guests += 1;
  return {
    givenName: 'Layla',
    familyName: 'Hassan (example)',
    email: `guest${guests}@example.org`,
    people: '1',
    needs: '',
    consent: 'yes',
    lang: 'en',
    ...change,
  };
};

function send(event: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const request = new Request(`${services.siteUrl}/api/events/${event}/rsvp`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
  });
  return inFull(rsvp)(request, { slug: event });
}
const kept = (email: string) =>
  services.program.fetch<{ _id: string; people: number }[]>('*[_type == "rsvp" && email == $email]', {
    email,
  });
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));
const taken = async (event: string) => {
  const places = await services.program.getDocument(`eventPlaces.${event}`);
  const people: number[] = (places?.guests ?? []).map((each: { people: number }) => each.people);
  return people.reduce((sum, one) => sum + one, 0);
};

/** Presses the button behind the link in the newest letter to an address. Gives the title of the page. */
async function confirm(email: string) {
  const [{ text } = { text: '' }] = await lettersTo(email);
  const token = /\/visit\/(\S+)/.exec(text)?.[1] ?? '';
  const request = new Request(`${services.siteUrl}/visit/${token}`, {
    method: 'POST',
    body: new URLSearchParams({ action: 'confirm' }),
  });
  const answer = await inFull(visit)(request, { token });
  return load(await answer.text())('h1').text();
}
const { states: pages } = messagesFor('en').guest;

describe('an answer to an event', () => {
  it('holds its place, is kept once, answered with one letter, and sent on', async () => {
    const event = await publish('evening', { capacity: 40 });
    const form = guest({ people: '2', lang: 'es' });
    for (const answer of [await send(event, form), await send(event, form)]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/es\/events\/evening\/thanks\/./);
    }
    expect(await kept(form.email)).toMatchObject([{ event, people: 2, language: 'es', status: 'held' }]);
    expect(await taken(event)).toBe(2);
    const letters = await lettersTo(form.email);
    expect(letters).toHaveLength(1);
    for (const part of ['Library, room 2', '1 Main Street', 'Your questions', '/events/evening.ics'])
      expect(letters[0]?.text).toContain(part);
    expect(letters[0]?.text).toContain(`${services.siteUrl}/cancel-visit/`);
  });

  it('sent again with other words changes nothing, and no second letter comes', async () => {
    const event = await publish('changed', { capacity: 10 });
    const form = guest();
    await send(event, form);
    const [before] = await kept(form.email);
    await send(event, { ...form, email: form.email.toUpperCase(), givenName: 'Somebody else', people: '3' });
    const all = await services.program.fetch('*[_type == "rsvp" && event == $event]', { event });
    expect(all).toMatchObject([{ ...before, _rev: expect.anything(), _updatedAt: expect.anything() }]);
    expect([(await lettersTo(form.email)).length, await taken(event)]).toEqual([1, 1]);
  });

  it('racing others for the last places never takes more than there are', async () => {
    const event = await publish('race', { capacity: 5 });
    const forms = Array.from({ length: 8 }, () => guest({ people: '2' }));
    const statuses = await Promise.all(forms.map(async (form) => (await send(event, form)).status));
    await deliverLetters();
    expect(statuses).toEqual(Array(8).fill(303));
    const titles = await Promise.all(forms.map(({ email }) => confirm(email)));
    expect(titles.filter((title) => title === pages.confirmed.title)).toHaveLength(2);
    expect(titles.filter((title) => title === pages.waiting.title)).toHaveLength(6);
    expect(await taken(event)).toBe(4);
    expect((await send(event, guest({ people: '2' }))).status).toBe(303);
    const coming = await services.program.fetch(
      'count(*[_type == "rsvp" && event == $event && status == "coming"])',
      { event },
    );
    expect(coming).toBe(2);
  });

  it('to a full event tells nobody whether an address is on the list, and whoever is gets the link to change the visit', async () => {
    const event = await publish('full', { capacity: 1 });
    const form = guest();
    expect((await send(event, form)).status).toBe(303);
    expect(await confirm(form.email)).toBe(pages.confirmed.title);
    const known = await send(event, form);
    const stranger = guest();
    const unknown = await send(event, stranger);
    const { subject } = messagesFor('en').emails.letters['rsvp-again'];
    expect((await lettersTo(form.email))[0]?.subject).toContain(subject.split('{')[0]);
    for (const answer of [known, unknown]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/events\/full\/thanks\/sent\/./);
    }
    expect(await confirm(stranger.email)).toBe(pages.waiting.title);
  });

  it.each([
    ['over', { startsAt: later(-1).toISOString(), endsAt: later(-0.9).toISOString() }, 'rsvp-past'],
    ['closed', { rsvp: 'closed' }, 'rsvp-closed'],
    ['open-door', { rsvp: 'none' }, 'rsvp-closed'],
  ])(
    'to an event that is %s is refused with the reason, and nothing is kept',
    async (slug, change, error) => {
      const event = await publish(slug, change);
      const form = guest();
      const answer = await send(event, form, { accept: 'application/json' });
      expect([answer.status, await answer.json()]).toEqual([409, { error }]);
      expect(await kept(form.email)).toEqual([]);
      expect(await lettersTo(form.email)).toEqual([]);
    },
  );

  it.each(['nothing-here', '../../secrets', 'A B', 'x'.repeat(300), ''])(
    'to an event that nobody published (%s) is a page that is not there',
    async (event) => {
      expect((await send(event, guest())).status).toBe(404);
      expect((await send(event, guest({ email: '' }))).status).toBe(404);
      const json = await send(event, guest(), { accept: 'application/json' });
      expect([json.status, await json.json()]).toEqual([404, { error: 'unknown' }]);
    },
  );

  it('with mistakes comes back with every answer and each field named', async () => {
    const event = await publish('mistakes');
    const answer = await send(event, guest({ email: 'no', people: '7' }));
    const page = load(await answer.text());
    expect(answer.status).toBe(422);
    expect(page('#error-summary a').length).toBe(2);
    expect(page('[name=people]').val()).toBe('7');
  });
});

describe('while the Content Lake is away', () => {
  it('the answer waits and is kept later, once, with one letter', async () => {
    const event = await publish('waits');
    const form = guest();
    await services.faults.lake({ status: 503 });
    expect((await send(event, form)).status).toBe(303);
    await services.faults.lake();
    await deliverLetters();
    await deliverLetters();
    expect(await kept(form.email)).toHaveLength(1);
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('an event that fills up meanwhile has a place in line for it', async () => {
    const event = await publish('fills-up', { capacity: 1 });
    const late = guest();
    await services.faults.lake({ status: 503 });
    await send(event, late);
    await services.faults.lake();
    const sooner = guest();
    await send(event, sooner);
    await confirm(sooner.email);
    await deliverLetters();
    await deliverLetters();
    expect(await kept(late.email)).toMatchObject([{ status: 'held' }]);
    expect(await confirm(late.email)).toBe(pages.waiting.title);
  });
});

describe('the link that takes a visit back', () => {
  const {
    visit: { states },
    links,
  } = messagesFor('en');
  async function come(event: string) {
    const form = guest();
    await send(event, form);
    const { text } = (await lettersTo(form.email))[0] ?? { text: '' };
    return { form, token: /\/cancel-visit\/(\S+)/.exec(text)?.[1] ?? '' };
  }
  async function open(token: string, method = 'GET') {
    const request = new Request(`${services.siteUrl}/cancel-visit/${token}`, {
      method,
      ...(method === 'POST' && { body: new URLSearchParams({ action: 'cancel' }) }),
    });
    const answer = await inFull(cancelVisit)(request, { token });
    const page = load(await answer.text());
    return { status: answer.status, title: page('h1').text() };
  }

  it('asks on GET, acts on POST, frees the place and keeps nothing of the person', async () => {
    const event = await publish('cancel', { capacity: 1 });
    const { form, token } = await come(event);
    expect(await open(token)).toEqual({ status: 200, title: states.ask.title });
    expect(await taken(event)).toBe(1);
    expect(await open(token, 'POST')).toEqual({ status: 200, title: states.done.title });
    expect(await open(token, 'POST')).toEqual({ status: 200, title: states.already.title });
    expect(await kept(form.email)).toEqual([]);
    expect(await taken(event)).toBe(0);
    const visit = await services.program.fetch('*[_type == "rsvp" && event == $event][0]', { event });
    expect(JSON.stringify(visit)).not.toMatch(/Layla|Hassan|@/);
    // Whoever comes after all is kept again, and gets a letter again.
    expect((await send(event, form)).status).toBe(303);
    expect(await lettersTo(form.email)).toHaveLength(2);
    expect(await taken(event)).toBe(1);
  });

  it('forged, cut short, or after the event does nothing', async () => {
    const event = await publish('kept');
    const { form, token } = await come(event);
    for (const wrong of [token.slice(0, -3), `${token}x`, 'nonsense', ''])
      expect(await open(wrong, 'POST')).toEqual({ status: 404, title: links.invalid.title });
    await publish('kept', { startsAt: later(-1).toISOString(), endsAt: later(-0.9).toISOString() });
    expect(await open(token, 'POST')).toEqual({ status: 410, title: states.past.title });
    expect(await kept(form.email)).toHaveLength(1);
  });
});

it('who is erased leaves the list of an event too, and the place is free', async () => {
  const event = await publish('erased');
  const form = guest();
  await send(event, form);
  const participant = await addParticipant(services.program, { email: form.email });
  await erase(readEnvironment(), participant, NOW);
  expect(await kept(form.email)).toEqual([]);
  expect(await taken(event)).toBe(0);
});

it('a visit is kept until its event is over and the time after it too, also when the event is put off', async () => {
  const event = await publish('put-off');
  const form = guest();
  await send(event, form);
  await confirm(form.email);
  const [visit] = await kept(form.email);
  await publish('put-off', { startsAt: later(60).toISOString(), endsAt: later(60.1).toISOString() });
  await eraseWhenDue(readEnvironment(), visit?._id ?? '', later(45));
  expect(await kept(form.email)).toHaveLength(1);
  await eraseWhenDue(readEnvironment(), visit?._id ?? '', later(95));
  expect(await kept(form.email)).toEqual([]);
});

it('an answer that nobody confirms is erased after some days, and one that is confirmed is not', async () => {
  const event = await publish('unconfirmed');
  const [never, yes] = [guest(), guest()];
  for (const form of [never, yes]) await send(event, form);
  await confirm(yes.email);
  const ids = [];
  for (const { email } of [never, yes]) ids.push(...(await kept(email)).map(({ _id }) => _id));
  for (const id of ids) await eraseWhenDue(readEnvironment(), id, later(6));
  expect([await kept(never.email), await kept(yes.email)].map(({ length }) => length)).toEqual([1, 1]);
  for (const id of ids) await eraseWhenDue(readEnvironment(), id, later(8));
  expect([await kept(never.email), await kept(yes.email)].map(({ length }) => length)).toEqual([0, 1]);
  expect(await services.program.fetch('count(*[_type == "letter" && to == $email])', never)).toBe(0);
});
