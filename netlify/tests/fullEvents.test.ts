import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { FULL_EVENTS_ID } from '../../program/events/full.ts';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import rsvp from '../functions/events-rsvp.ts';
import { whatIsDue } from '../services/background/whatIsDue.ts';
import { publishFullEvents } from '../services/events/fullEvents.ts';
import { confirmOrChange } from '../services/events/ownVisit.ts';
import { takeVisitBack } from '../services/events/visits.ts';
import { publishedState } from '../services/published.ts';
import { publishEvent } from './forms.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const env = () => readEnvironment();
let slug = '';
let events = 0;
beforeEach(async () => {
  events += 1;
  slug = `full-${events}`;
  await publishEvent(services, slug, { capacity: 2 });
});

function send(name: string, change: Record<string, string> = {}) {
  const answers = { givenName: name, people: '1', needs: '', consent: 'yes', lang: 'en' };
  const body = new URLSearchParams({ ...answers, email: `${name}.${slug}@example.org`, ...change });
  const request = new Request(`${services.siteUrl}/api/events/${slug}/rsvp`, { method: 'POST', body });
  return inFull(rsvp)(request, { slug });
}
async function comes(name: string, people = '1') {
  expect((await send(name, { people })).status).toBe(303);
  await services.moment();
  const [id = ''] = await services.program.fetch<string[]>('*[_type == "rsvp" && email == $email]._id', {
    email: `${name}.${slug}@example.org`,
  });
  await confirmOrChange(env(), id, {}, NOW);
  return id;
}

/** What stands after a look at a moment. */
async function standing(at = NOW) {
  await services.moment();
  await publishFullEvents(env(), at, (await whatIsDue(env(), at)).busy);
  const document = await services.content.getDocument(FULL_EVENTS_ID);
  return { revision: document?._rev, isFull: document?.events.includes(slug) ?? false };
}

/** The words on the button of the form as it comes back. */
async function buttonIn(language: Language) {
  const answer = await send('', { lang: language });
  expect(answer.status).toBe(422);
  return load(await answer.text())('form#rsvp > button').text();
}
const words = (language: Language) => {
  const { submit, fullForm } = messagesFor(language).events;
  return { usual: submit, full: fullForm.submit };
};

describe('an event of which all places are taken', () => {
  it('is said to be full, once, until a place is free again, and its form says so at once', async () => {
    expect((await standing()).isFull).toBe(false);
    expect(await buttonIn('en')).toBe(words('en').usual);
    const before = await publishedState(env());
    const guest = await comes('Amal', '2');
    for (const language of ['en', 'ar'] as const) expect(await buttonIn(language)).toBe(words(language).full);
    const full = await standing();
    expect(full.isFull).toBe(true);
    expect(await publishedState(env())).not.toBe(before);
    // Nothing has changed: the site is not built again.
    expect((await standing()).revision).toBe(full.revision);

    await takeVisitBack(env(), guest, slug, NOW);
    expect(await buttonIn('en')).toBe(words('en').usual);
    expect((await standing()).isFull).toBe(false);
  });

  it('stays so while a free place is for who waits', async () => {
    const guest = await comes('Amal', '2');
    await comes('Bora');
    await takeVisitBack(env(), guest, slug, NOW);
    expect((await standing()).isFull).toBe(true);
    expect(await buttonIn('en')).toBe(words('en').full);
  });

  it('is not among them once it is over, takes no answers, has room for all, or is gone', async () => {
    await comes('Amal', '2');
    expect((await standing()).isFull).toBe(true);
    expect((await standing(later(20))).isFull).toBe(false);
    for (const change of [{ rsvp: 'closed', capacity: 2 }, { capacity: 30 }, {}]) {
      await publishEvent(services, slug, change);
      expect((await standing()).isFull, JSON.stringify(change)).toBe(false);
    }
    await services.content.delete(`event-${slug}`);
    expect((await standing()).isFull).toBe(false);
  });

  it('is found by the round of every five minutes, and names nobody', async () => {
    await comes('Amal', '2');
    await services.moment();
    await deliverLetters();
    const document = await services.content.getDocument(FULL_EVENTS_ID);
    expect(document?.events).toContain(slug);
    expect(JSON.stringify(document)).not.toMatch(/Amal|rsvp|@/);
  });
});
