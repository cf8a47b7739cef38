import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import rsvp from '../functions/events-rsvp.ts';
import visit from '../functions/visit.ts';
import { whatIsDue } from '../services/background/whatIsDue.ts';
import { offerFreePlaces } from '../services/events/offers.ts';
import { takeVisitBack } from '../services/events/visits.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { publishEvent } from './forms.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const {
  guest: { states },
  emails: { letters: words },
} = messagesFor('en');

async function send(event: string, name: string, change: Record<string, string> = {}) {
  const answers = { givenName: name, people: '1', needs: '', consent: 'yes', lang: 'en' };
  const body = new URLSearchParams({ ...answers, email: `${name}.${event}@example.org`, ...change });
  const request = new Request(`${services.siteUrl}/api/events/${event}/rsvp`, { method: 'POST', body });
  expect((await inFull(rsvp)(request, { slug: event })).status).toBe(303);
}
async function kept(event: string, name: string) {
  const [one] = await services.program.fetch<{ _id: string; status: string; heldUntil?: string }[]>(
    '*[_type == "rsvp" && lower(email) == $email]',
    { email: `${name}.${event}@example.org`.toLowerCase() },
  );
  return one;
}
const subjectsTo = async (event: string, name: string) =>
  (await services.letters())
    .filter(({ to }) => to.includes(`${name}.${event}@example.org`))
    .map(({ subject }) => subject);

/** The page behind the link in the letters to a guest. */
async function press(event: string, name: string, action?: string) {
  const token = await tokenFor('visit', (await kept(event, name))?._id ?? '', NOW);
  const init = action ? { method: 'POST', body: new URLSearchParams({ action }) } : {};
  const answer = await inFull(visit)(new Request(`${services.siteUrl}/${LINK_PATHS.visit}/${token}`, init), {
    token,
  });
  return load(await answer.text())('h1').text();
}
async function come(event: string, name: string, change: Record<string, string> = {}) {
  await send(event, name, change);
  return press(event, name, 'confirm');
}
async function offer(at: Date) {
  const env = readEnvironment();
  await deliverNow(env, await offerFreePlaces(env, at, (await whatIsDue(env, at)).busy), at);
}
const takeBack = async (event: string, name: string) =>
  takeVisitBack(readEnvironment(), (await kept(event, name))?._id ?? '', event, new Date());

describe('who confirms when an event is full', () => {
  it('waits in line, and no place goes past them to anybody new', async () => {
    const event = 'line';
    await publishEvent(services, event, { capacity: 2 });
    expect(await come(event, 'Amal', { people: '2' })).toBe(states.confirmed.title);
    expect(await come(event, 'Bora', { people: '2' })).toBe(states.waiting.title);
    expect(await kept(event, 'Bora')).toMatchObject({ status: 'waiting' });
    expect(await subjectsTo(event, 'Bora')).toContainEqual(
      expect.stringContaining(words['rsvp-waiting'].subject.split('{')[0] ?? ''),
    );
    await offer(new Date());
    expect(await press(event, 'Bora')).toBe(states.waiting.title);

    await takeBack(event, 'Amal');
    expect(await come(event, 'Carla')).toBe(states.waiting.title);
    await offer(new Date());
    expect(await press(event, 'Bora')).toBe(states.offered.title);
    expect(await press(event, 'Carla')).toBe(states.waiting.title);
    expect(await subjectsTo(event, 'Bora')).toContainEqual(
      expect.stringContaining(words['rsvp-place-free'].subject.split('{')[0] ?? ''),
    );
    expect(await press(event, 'Bora', 'confirm')).toBe(states.confirmed.title);
    expect(await kept(event, 'Bora')).toMatchObject({ status: 'coming' });
  });

  it('has two days to answer; then the place goes to the next, and not to a form', async () => {
    const event = 'pass';
    await publishEvent(services, event, { capacity: 1 });
    await come(event, 'Amal');
    await come(event, 'Bora');
    await come(event, 'Carla');
    await takeBack(event, 'Amal');
    await offer(new Date());
    expect(await kept(event, 'Bora')).toHaveProperty('heldUntil');
    await offer(later(1));
    expect(await kept(event, 'Carla')).not.toHaveProperty('heldUntil');
    await offer(later(2.1));
    expect(await kept(event, 'Bora')).not.toHaveProperty('heldUntil');
    expect(await kept(event, 'Carla')).toMatchObject({ status: 'waiting', heldUntil: expect.any(String) });
    expect(await press(event, 'Carla', 'confirm')).toBe(states.confirmed.title);
    expect(await press(event, 'Bora', 'confirm')).toBe(states.waiting.title);
  });

  it('can leave the line, and nothing is kept of them', async () => {
    const event = 'leave';
    await publishEvent(services, event, { capacity: 1 });
    await come(event, 'Amal');
    await come(event, 'Bora');
    const { _id = '' } = (await kept(event, 'Bora')) ?? {};
    await takeBack(event, 'Bora');
    expect(await services.program.getDocument(_id)).not.toHaveProperty('email');
    expect(await services.program.getDocument(`eventPlaces.${event}`)).toMatchObject({ waiting: [] });
    const letters = await services.program.fetch('*[_type == "letter" && about._ref == $_id]', { _id });
    expect(letters).toEqual([]);
  });
});

it('what a guest needs is repeated to them once they have confirmed, and to nobody before', async () => {
  const event = 'needs';
  await publishEvent(services, event, { capacity: 9 });
  await send(event, 'Amal', { needs: 'A ramp please' });
  const texts = async () =>
    (await services.letters())
      .filter(({ to }) => to.includes(`Amal.${event}@example.org`))
      .map(({ text }) => text);
  for (const text of await texts()) expect(text).not.toContain('A ramp please');
  await press(event, 'Amal', 'confirm');
  const [last = ''] = await texts();
  expect(last).toContain('A ramp please');
  expect(last).toMatch(/\/visit\/\S+/);
  expect(last).toMatch(/\/cancel-visit\/\S+/);
});
