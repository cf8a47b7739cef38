import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { weakReference } from '../../program/references.ts';
import { readEnvironment } from '../environment.ts';
import { accept } from '../services/matches/answers.ts';
import { ago, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { myRecord: en } = messagesFor('en');
const read = (id: string) => services.program.getDocument(id);

async function addMet(connector: string, givenName: string, metOn: string, outcome?: string) {
  const participant = await addParticipant(services.program, { status: 'introduced', givenName });
  return addMatch(services.program, participant, connector, {
    ...{ status: 'met', introducedAt: ago(60), metOn },
    outcomes: outcome ? [{ _key: '30', day: 30, askedAt: ago(5), outcome }] : [],
  });
}

describe('a connector’s own page', () => {
  it('names whom they were introduced to, and nobody else', async () => {
    const connector = await addConnector(services.program);
    const asked = await addParticipant(services.program, { givenName: 'Askedname', goal: 'Secretgoal' });
    await addMatch(services.program, asked, connector, {
      ...{ status: 'asked', askedAt: ago(1), answerBy: ago(-13) },
    });
    for (const status of ['declined', 'expired', 'cancelled']) {
      const other = await addParticipant(services.program, { givenName: 'Othername' });
      await addMatch(services.program, other, connector, { status, introducedAt: ago(9), askedAt: ago(9) });
    }
    const match = await addMet(connector, 'Metname', '2026-05-04', 'job');
    await services.program.create({
      ...{ _id: 'referral.own', _type: 'referral', status: 'offered', match: weakReference(match) },
    });
    const { $ } = await openRecord(connector);
    const text = $('main').text();
    expect($('.way h2').text()).toBe(en.connector.title);
    expect(text).toContain('Metname');
    expect(text).toContain('We asked you about one person');
    expect(text).toContain('You named one contact.');
    expect(text).not.toMatch(/Askedname|Othername|Secretgoal/);
    // Of one answer it is not told what it was.
    expect(text).toContain(en.connector.tooFew);
    expect(text).not.toContain('have a job');
  });

  it('counts what came of it from three answers on', async () => {
    const connector = await addConnector(services.program);
    for (const [index, outcome] of ['job', 'job', 'none'].entries())
      await addMet(connector, `Person${index}`, '2026-05-04', outcome);
    const { $ } = await openRecord(connector);
    expect($('main').text()).toContain('have a job: 2');
  });

  it.each(LANGUAGES)('is said in every state, in whole sentences (%s)', async (language) => {
    for (const status of ['applied', 'active', 'paused', 'retired']) {
      const id = await addConnector(services.program, { status, language, appliedAt: ago(1) });
      const { $, headers } = await openRecord(id);
      expect(headers.get('content-language')).toBe(language);
      expect($('.way > p').first().text().length, status).toBeGreaterThan(15);
      expect($('main').text(), status).not.toMatch(/[{}]/);
    }
  });
});

describe('one more this month', () => {
  it('is a place beside the usual ones, taken once', async () => {
    const env = readEnvironment();
    const connector = await addConnector(services.program, { monthlyCapacity: 1 });
    const ask = async () => {
      const participant = await addParticipant(services.program);
      return addMatch(services.program, participant, connector, { status: 'asked', askedAt: ago(1) });
    };
    expect((await accept(env, await ask(), NOW)).state).toBe('accepted');
    expect((await accept(env, await ask(), NOW)).state).toBe('full');
    const given = await openRecord(connector, { action: 'one-more' });
    expect(given.h1).toBe(en.states['done-one-more'].title);
    const oneMoreUntil = (await read(connector))?.oneMoreUntil;
    expect(oneMoreUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await openRecord(connector)).$('[value=one-more]').length).toBe(0);
    expect((await accept(env, await ask(), NOW)).state).toBe('accepted');
    expect((await accept(env, await ask(), NOW)).state).toBe('full');
    // Said again, the day stays.
    await openRecord(connector, { action: 'one-more' });
    expect((await read(connector))?.oneMoreUntil).toBe(oneMoreUntil);
  });

  it('is not given by who pauses, nor by a participant', async () => {
    const paused = await addConnector(services.program, { status: 'paused', pausedUntil: '2027-12-01' });
    expect((await openRecord(paused, { action: 'one-more' })).h1).toBe(en.states.show.title);
    const participant = await addParticipant(services.program);
    expect((await openRecord(participant, { action: 'one-more' })).h1).toBe(en.states.show.title);
    for (const id of [paused, participant]) expect((await read(id))?.oneMoreUntil).toBeUndefined();
  });
});

describe('the note for an employer', () => {
  it('counts coffees and hours of a year, says how, and names nobody but the connector', async () => {
    const connector = await addConnector(services.program, { givenName: 'Carla', familyName: 'Jones' });
    await addMet(connector, 'Metname', '2026-03-04');
    await addMet(connector, 'Metname', '2026-05-04');
    await addMet(connector, 'Metname', '2025-05-04');
    const page = await openRecord(connector);
    expect(
      page
        .$('a[href^="?year"]')
        .map((_, link) => page.$(link).text())
        .get(),
    ).toEqual(['2026', '2025']);
    const { $, h1, text } = await openRecord(connector, undefined, '?year=2026&lang=en');
    expect(h1).toBe(en.states.note.title);
    expect($('tbody tr').length).toBe(2);
    expect($('main').text()).toContain('Carla Jones is a volunteer Connector');
    expect($('main').text()).toContain('Hours given: 2.');
    expect($('main').text()).toContain('30 minutes more');
    expect(text).not.toContain('Metname');
  });

  it('is none of a year without coffees, of a year that is none, nor of a participant', async () => {
    const connector = await addConnector(services.program);
    for (const year of ['2019', 'x', '__proto__'])
      expect((await openRecord(connector, undefined, `?year=${year}`)).h1).toBe(en.states.show.title);
    const participant = await addParticipant(services.program);
    expect((await openRecord(participant, undefined, '?year=2026')).h1).toBe(en.states.show.title);
  });
});
