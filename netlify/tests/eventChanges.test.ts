import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import rsvp from '../functions/events-rsvp.ts';
import { findChangedVisits, tellEventChange } from '../services/events/eventChanges.ts';
import { confirmOrChange } from '../services/events/ownVisit.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { later, NOW } from './introduced.fixture.ts';
import { contextOf } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const slug = 'moved-evening';
const publish = (change: Record<string, unknown> = {}) =>
  services.content.createOrReplace({
    ...{ _id: 'event-moved', _type: 'event', slug: { current: slug }, title: 'An evening (example)' },
    ...{ startsAt: later(10).toISOString(), endsAt: later(10.1).toISOString() },
    ...{ place: 'Library, room 2 (example)', rsvp: 'open' },
    ...change,
  });

const guests = () => services.program.fetch<string[]>('*[_type == "rsvp"]._id');

/** One round of the daily work at a time: how many were written to. */
async function round(at: Date): Promise<number> {
  const env = readEnvironment();
  const letters: string[] = [];
  const found = await findChangedVisits(env, at);
  // A query may not see yet what was written a moment ago: those whom it misses are looked at all the same.
  for (const id of new Set([...found, ...(await guests())]))
    letters.push(...(await tellEventChange(env, id, at)));
  await deliverNow(env, letters, at);
  return letters.length;
}

async function comes(email: string) {
  const body = new URLSearchParams({
    ...{ givenName: 'Layla', familyName: 'Hassan (example)', email, people: '1', needs: '' },
    ...{ consent: 'yes', lang: 'en' },
  });
  const request = new Request(`${services.siteUrl}/api/events/${slug}/rsvp`, { method: 'POST', body });
  expect((await rsvp(request, contextOf({ slug }).context)).status).toBe(303);
  await services.moment();
  const [id = ''] = await services.program.fetch<string[]>('*[_type == "rsvp" && email == $email]._id', {
    email,
  });
  expect(await confirmOrChange(readEnvironment(), id, {}, NOW)).toMatchObject({ outcome: 'kept' });
}

const subjectsTo = async (email: string) =>
  (await services.letters()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);
const MOVED = 'The event has changed: please read when and where';
const CALLED_OFF = 'We are sorry: the event is canceled';

describe('the guests of an event', () => {
  it('are written to once for each change of its time or place, and not for other words', async () => {
    await publish();
    await comes('layla@example.org');
    expect(await round(NOW)).toBe(0);
    await publish({ title: 'An evening for nurses (example)' });
    expect(await round(NOW)).toBe(0);
    const moved = { startsAt: later(12).toISOString(), endsAt: later(12.1).toISOString() };
    await publish(moved);
    expect([await round(NOW), await round(NOW)]).toEqual([1, 0]);
    await publish({ ...moved, place: 'Town hall (example)' });
    expect([await round(NOW), await round(NOW)]).toEqual([1, 0]);
    // Back where it was: that is news too.
    await publish(moved);
    expect([await round(NOW), await round(NOW)]).toEqual([1, 0]);
    expect((await subjectsTo('layla@example.org')).filter((subject) => subject === MOVED)).toHaveLength(3);
  });

  it('are told that it does not take place when it is gone for a day, and not when it is back by then', async () => {
    await publish();
    await comes('omar@example.org');
    await expect.poll(guests).toHaveLength(2);
    await round(NOW);
    await services.content.delete('event-moved');
    expect(await round(NOW)).toBe(0);
    await publish();
    expect(await round(later(1))).toBe(0);
    await services.content.delete('event-moved');
    expect([await round(later(2)), await round(later(2.5))]).toEqual([0, 0]);
    expect([await round(later(3)), await round(later(4))]).toEqual([2, 0]);
    for (const email of ['layla@example.org', 'omar@example.org'])
      expect((await subjectsTo(email)).filter((subject) => subject === CALLED_OFF)).toHaveLength(1);
  });
});
