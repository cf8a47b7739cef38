import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import rsvp from '../functions/events-rsvp.ts';
import visit from '../functions/visit.ts';
import { confirmOrChange } from '../services/events/ownVisit.ts';
import { publishEvent } from './forms.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { states } = messagesFor('en').guest;
const answers = { givenName: 'Layla', people: '2', needs: '', consent: 'yes', lang: 'en' };

async function send(event: string, email: string, change: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...answers, email, ...change });
  const request = new Request(`${services.siteUrl}/api/events/${event}/rsvp`, { method: 'POST', body });
  return (await inFull(rsvp)(request, { slug: event })).status;
}
const kept = async (email: string) => {
  const [one] = await services.program.fetch<
    { _id: string; status: string; people: number; needs: string; givenName: string }[]
  >('*[_type == "rsvp" && lower(email) == $email]', { email });
  return one;
};
const letters = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

/** The page behind the link in the letters to a guest. */
async function open(email: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
  const token = await tokenFor('visit', (await kept(email))?._id ?? '', NOW);
  const init = { headers, ...(form && { method: 'POST', body: new URLSearchParams(form) }) };
  const path = `${services.siteUrl}/${LINK_PATHS.visit}/${token}`;
  const answer = await inFull(visit)(new Request(path, init), { token });
  const $ = load(await answer.text());
  return { status: answer.status, h1: $('h1').text(), $ };
}

/** Publishes an event and has somebody come to it. */
async function guestOf(event: string, capacity: number, change: Record<string, string> = {}) {
  await publishEvent(services, event, { capacity });
  const email = `guest.${event}@example.org`;
  expect(await send(event, email, change)).toBe(303);
  expect((await open(email, { action: 'confirm' })).h1).toBe(states.confirmed.title);
  return email;
}

describe('an answer to an event', () => {
  it('is nothing before the button behind its letter is pressed, which no empty form does', async () => {
    await publishEvent(services, 'held', { capacity: 40 });
    const email = 'held@example.org';
    await send('held', email);
    const [{ text } = { text: '' }] = await letters(email);
    expect(text).toContain(`${services.siteUrl}/visit/`);
    const nothing: (Record<string, string> | undefined)[] = [
      ...[undefined, {}, { action: '' }],
      { action: 'change', people: '6' },
    ];
    for (const form of nothing) {
      expect((await open(email, form)).h1).toBe(states.held.title);
      expect(await kept(email)).toMatchObject({ status: 'held', people: 2 });
    }
    const elsewhere = await open(email, { action: 'confirm' }, { origin: 'https://elsewhere.example' });
    expect(elsewhere.status).toBe(403);
    expect((await open(email, { action: 'confirm' })).h1).toBe(states.confirmed.title);
    expect(await kept(email)).toMatchObject({ status: 'coming', people: 2 });
    expect((await open(email, { action: 'confirm' })).h1).toBe(states.coming.title);
  });

  it('of whoever typed the address is not shown to its reader, who may be somebody else', async () => {
    await publishEvent(services, 'words');
    await send('words', 'words@example.org', { givenName: 'Pay tonight', needs: 'Call 5550123' });
    const { $ } = await open('words@example.org');
    expect($('main').html()).not.toMatch(/Pay tonight|5550123/);
    for (const { text } of await letters('words@example.org'))
      expect(text).not.toMatch(/Pay tonight|5550123/);
  });

  it('does not fill an event: after seven forms of six people others still come', async () => {
    await publishEvent(services, 'filled', { capacity: 40 });
    for (let form = 0; form < 7; form += 1)
      expect(await send('filled', `stranger${form}@example.org`, { people: '6' })).toBe(303);
    for (let guest = 0; guest < 5; guest += 1) {
      const email = `filled${guest}@example.org`;
      expect(await send('filled', email, { people: '6' })).toBe(303);
      expect((await open(email, { action: 'confirm' })).h1).toBe(states.confirmed.title);
    }
  });

  it('that is confirmed while the last places are held for others waits for these to be free', async () => {
    await publishEvent(services, 'waits', { capacity: 4 });
    expect(await send('waits', 'sooner@example.org', { people: '1' })).toBe(303);
    expect(await send('waits', 'others@example.org', { people: '4' })).toBe(303);
    expect((await open('others@example.org', { action: 'confirm' })).h1).toBe(states.waiting.title);
    const { _id = '' } = (await kept('others@example.org')) ?? {};
    expect(await confirmOrChange(readEnvironment(), _id, {}, later(1.1))).toMatchObject({ outcome: 'kept' });
    expect((await open('sooner@example.org', { action: 'confirm' })).h1).toBe(states.waiting.title);
  });
});

describe('a form under the address of a guest', () => {
  it('changes nothing, and brings the guest a letter with the link that can', async () => {
    const email = await guestOf('again', 40, { needs: 'A ramp' });
    const before = await kept(email);
    const changes: Record<string, string>[] = [{ givenName: 'Mallory', people: '6', needs: 'Nothing' }, {}];
    for (const change of changes) expect(await send('again', email, change)).toBe(303);
    await deliverLetters();
    expect(await kept(email)).toMatchObject({
      ...before,
      _rev: expect.anything(),
      _updatedAt: expect.anything(),
    });
    const { heading } = messagesFor('en').emails.letters['rsvp-again'];
    const [{ text } = { text: '' }, ...more] = await letters(email);
    expect(text).toContain(heading);
    expect(text).toMatch(/\/visit\/\S+/);
    expect(more, 'to confirm, and that it is confirmed').toHaveLength(2);
  });

  it('changes nothing either while the guest has not confirmed', async () => {
    await publishEvent(services, 'twice');
    await send('twice', 'twice@example.org');
    await send('twice', 'twice@example.org', { givenName: 'Mallory', people: '6' });
    expect(await kept('twice@example.org')).toMatchObject({ givenName: 'Layla', people: 2, status: 'held' });
  });
});

describe('a guest', () => {
  it('of a full event brings fewer people and says what they need, and no more people than there is room for', async () => {
    const email = await guestOf('changed', 2);
    const page = await open(email);
    expect([page.h1, page.$('[name=people]').val()]).toEqual([states.coming.title, '2']);
    expect((await open(email, { action: 'change', people: '1', needs: 'A ramp' })).h1).toBe(
      states.changed.title,
    );
    expect(await kept(email)).toMatchObject({ people: 1, needs: 'A ramp' });
    expect((await open(email, { action: 'change', people: '3' })).status).toBe(409);
    expect((await open(email, { action: 'change', people: '2' })).h1).toBe(states.changed.title);
    expect(await kept(email)).toMatchObject({ people: 2, needs: 'A ramp' });
  });

  it('is told what to mend in a change, and nothing is kept of it', async () => {
    const email = await guestOf('mistake', 9);
    const { status, $ } = await open(email, { action: 'change', people: '70', needs: 'A lift' });
    expect([status, $('[name=people]').val(), $('[name=needs]').val()]).toEqual([422, '70', 'A lift']);
    expect($('#error-summary a')).toHaveLength(1);
    expect(await kept(email)).toMatchObject({ people: 2, needs: '' });
  });

  it('of an event that is over or was taken off the site is told so', async () => {
    const email = await guestOf('over', 9);
    await publishEvent(services, 'over', {
      startsAt: later(-2).toISOString(),
      endsAt: later(-1).toISOString(),
    });
    expect((await open(email, { action: 'change', people: '1' })).h1).toBe(states.past.title);
    await services.content.delete('event-over');
    expect((await open(email, { action: 'change', people: '1' })).h1).toBe(states.gone.title);
    expect(await kept(email)).toMatchObject({ people: 2 });
  });
});
