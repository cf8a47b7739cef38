import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { newGuest, newSeat } from '../../program/groupCoffee/newTable.ts';
import { matchId } from '../../program/matches/match.ts';
import { readEnvironment } from '../environment.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { decline } from '../services/matches/answers.ts';
import { noteMet } from '../services/matches/followUps.ts';
import { erase } from '../services/records/erasure.ts';
import { takeSeat } from '../services/tables/seats.ts';
import { callsTo } from './callsToLake.fixture.ts';
import { addMatchIn } from './erasure.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addMarkedConnector, addMarkedParticipant } from './marked.fixture.ts';
import { expectNothingLeft } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';
import { invite, openedTable, sayYes, tableNow } from './tables.fixture.ts';

const OFF = en.emails.letters['coffee-cancelled'].subject;

const CLOSED = {
  participant: en.emails.letters['connector-unavailable'].subject,
  connector: en.emails.letters['question-withdrawn'].subject,
};

/** A coffee that two have agreed on. */
const AGREED = {
  ...{ state: 'agreed', offeredBy: 'connector', offeredAt: NOW.toISOString(), offers: 0, times: [] },
  ...{ minutes: 30, zone: 'America/Chicago', place: { kind: 'place', text: 'Library (example)' } },
  ...{ at: later(5).toISOString(), agreedAt: NOW.toISOString(), sequence: 0 },
};

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

const subjectsTo = async (email: string) =>
  (await services.letters()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

/** The most that an act of the program may ask of the Content Lake. */
const MOST_CALLS = 5;

it('an erasure asks the Content Lake four times where nobody waits for the person', async () => {
  const env = readEnvironment();
  const [met, alone] = [
    await addMarkedParticipant(services.program),
    await addMarkedParticipant(services.program),
  ];
  const connector = await addMarkedConnector(services.program);
  await addMatchIn(services.program, 'met', met, connector);
  for (const person of [alone, met]) {
    expect(await callsTo(services.lake.url, () => erase(env, person.id, NOW))).toBe(4);
    await expectNothingLeft(services, person);
  }
});

describe.each(['participant', 'connector'] as const)(
  'an erasure of a %s takes no more calls than any act',
  (who) => {
    const other = who === 'participant' ? 'connector' : 'participant';
    const eraseIn = async (person: { id: string; email: string }) => {
      const env = readEnvironment();
      let letters: string[] = [];
      const calls = await callsTo(services.lake.url, async () => {
        letters = await erase(env, person.id, NOW);
      });
      expect(calls).toBeLessThanOrEqual(MOST_CALLS);
      await deliverNow(env, letters, NOW);
    };

    it('while a question is open, and the other is told', async () => {
      const pair = {
        participant: await addMarkedParticipant(services.program),
        connector: await addMarkedConnector(services.program),
      };
      await addMatchIn(services.program, 'asked', pair.participant, pair.connector);
      await eraseIn(pair[who]);
      expect(await subjectsTo(pair[other].email)).toEqual([CLOSED[other]]);
      await expectNothingLeft(services, pair[who]);
    });

    it('while the two are to meet, by email or at a time, and the other is told once', async () => {
      for (const coffee of [undefined, AGREED]) {
        const pair = {
          participant: await addMarkedParticipant(services.program),
          connector: await addMarkedConnector(services.program),
        };
        const match = await addMatchIn(services.program, 'introduced', pair.participant, pair.connector);
        if (coffee) await services.program.patch(match).set({ coffee }).commit();
        await eraseIn(pair[who]);
        const told = (await subjectsTo(pair[other].email)).filter((subject) => subject === OFF);
        expect(told).toHaveLength(1);
        // The place is free again, and the participant is not forgotten with the connector.
        if (who === 'connector')
          expect(await services.program.getDocument(pair.participant.id)).toMatchObject({ status: 'ready' });
        else
          expect(
            await services.program.fetch('count(*[_type == "match" && connector._ref == $id])', {
              id: pair.connector.id,
            }),
          ).toBe(0);
        await expectNothingLeft(services, pair[who]);
      }
    });

    it('who has met somebody, and that is all: nobody is told of what is past', async () => {
      const pair = {
        participant: await addMarkedParticipant(services.program),
        connector: await addMarkedConnector(services.program),
      };
      const match = await addMatchIn(services.program, 'introduced', pair.participant, pair.connector);
      await services.program.patch(match).set({ followUpAskedAt: NOW.toISOString() }).commit();
      await eraseIn(pair[who]);
      expect(await subjectsTo(pair[other].email)).not.toContain(OFF);
      await expectNothingLeft(services, pair[who]);
    });
  },
);

it('an erasure of a guest of a table, and of its connector, takes no more calls than any act', async () => {
  const env = readEnvironment();
  const { id, connector } = await openedTable(services);
  const marked = await addMarkedParticipant(services.program);
  const [one, two] = await invite(services, { id, connector }, [{}, {}]);
  for (const guest of [one, two]) await sayYes(services, guest?.seat ?? '');
  const seat = newSeat(id, connector, { participantId: marked.id, score: 1, reasons: [], cautions: [] });
  await services.program.create(seat);
  const { guests } = await tableNow(services, id);
  await services.program
    .patch(id)
    .set({ guests: [...guests, newGuest(id, marked.id, undefined, NOW)] })
    .commit();
  await takeSeat(env, seat._id, NOW);
  await services.moment();
  expect(await callsTo(services.lake.url, () => erase(env, marked.id, NOW))).toBe(4);
  expect((await tableNow(services, id)).guests.map(({ state }) => state)).toEqual([
    'coming',
    'coming',
    'left',
  ]);
  await expectNothingLeft(services, marked);
  expect(await callsTo(services.lake.url, () => erase(env, connector, NOW))).toBe(4);
  for (const guest of [one, two])
    expect(await services.program.getDocument(guest?.participant ?? '')).toMatchObject({ status: 'ready' });
});

it('a table that is over goes with its connector, and no match still leads to it', async () => {
  const env = readEnvironment();
  const { id, connector } = await openedTable(services);
  const [one] = await invite(services, { id, connector }, [{}]);
  await sayYes(services, one?.seat ?? '');
  await noteMet(env, matchId(one?.participant ?? '', connector), 'participant', NOW);
  await services.program.patch(id).set({ status: 'over' }).commit();
  await services.moment();
  await erase(env, connector, NOW);
  expect(await services.program.getDocument(matchId(one?.participant ?? '', connector))).toMatchObject({
    status: 'closed',
  });
  expect(await services.program.fetch('count(*[references($id)])', { id })).toBe(0);
});

it('an answer that comes in between is read before the match goes', async () => {
  const env = readEnvironment();
  const participant = await addMarkedParticipant(services.program);
  const connector = await addMarkedConnector(services.program);
  const match = await addMatchIn(services.program, 'asked', participant, connector);
  // Both at once: whichever comes first, nothing that names the person stays.
  await Promise.all([
    erase(env, participant.id, NOW),
    decline(env, match, 'no-time', 'Not this year', NOW).catch(() => undefined),
  ]);
  await services.moment();
  await expectNothingLeft(services, participant);
});

it.each(['data/query/program', 'data/mutate/program'])(
  'cut off at %s after the wish was noted, it tells who waits and leaves nothing at the next try',
  async (match) => {
    const env = readEnvironment();
    const participant = await addMarkedParticipant(services.program);
    const connector = await addMarkedConnector(services.program);
    await addMatchIn(services.program, 'asked', participant, connector);
    // The note is the first that is written.
    await services.program.patch(participant.id).set({ eraseRequestedAt: NOW.toISOString() }).commit();
    await services.faults.lake({ match, status: 503 });
    await expect(erase(env, participant.id, NOW)).rejects.toThrow();
    await services.faults.lake();
    await deliverNow(env, await erase(env, participant.id, NOW), NOW);
    expect(await subjectsTo(connector.email)).toContain('No answer needed: our question to you is closed');
    await expectNothingLeft(services, participant);
  },
);

it('an address that was corrected meanwhile is looked for too', async () => {
  const env = readEnvironment();
  const person = await addMarkedParticipant(services.program);
  const [before] = await services.program.fetch('*[_id == $id]', { id: person.id });
  const email = `corrected.${person.id}@example.org`;
  await services.program.patch(person.id).set({ email, emailLower: email }).commit();
  await services.program.create({
    _type: 'rsvp',
    _id: 'rsvp.corrected',
    event: 'evening',
    email,
    status: 'coming',
  });
  await erase(env, person.id, NOW, before);
  await expectNothingLeft(services, person);
  expect(await services.program.getDocument('rsvp.corrected')).toBeUndefined();
});
