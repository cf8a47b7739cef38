import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillMessage } from '../../locales/format.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { PARTICIPANT_STATUSES } from '../../program/participants/status.ts';
import { ago } from './introduced.fixture.ts';
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
const lettersTo = async (email: string) =>
  services.program.fetch<string[]>('*[_type == "letter" && to == $email] | order(queuedAt).kind', { email });
const held = (who: string, from = 'ready') => ({
  ...{ status: 'on-hold', pausedUntil: '2027-12-01' },
  history: [{ _key: 'h', at: ago(2), who, from, to: 'on-hold' }],
});

/** The whole form of somebody who comes back. */
const FORM = {
  ...{ action: 'again', bornOutsideUS: 'yes', degree: 'master', workPermission: 'yes', postcode: '63110' },
  ...{ givenName: 'Amina', familyName: '', field: 'nursing', profession: 'Nurse', yearsOfExperience: '7' },
  ...{ english: 'professional', languages: 'ar', goal: '', heardFrom: '', consent: 'yes' },
};

describe('where a participant is', () => {
  it('begins the page: the step, and what comes by when', async () => {
    const id = await addParticipant(services.program, { signedUpAt: ago(20), readyAt: ago(10) });
    await addMatch(services.program, id, await addConnector(services.program), {
      ...{ status: 'asked', askedAt: ago(0), answerBy: ago(-14) },
    });
    const { $, h1, status } = await openRecord(id);
    expect([status, h1]).toEqual([200, en.states.show.title]);
    expect($('main h2').first().text()).toBe(en.way.title);
    expect($('[aria-current=step]').text()).toContain(en.way.steps.asked);
    expect($('.way').text()).toContain('without your name');
    expect($('.way li.done').length).toBe(4);
    expect($('.way li').text()).toContain(en.way.steps.plan);
  });

  it('never says who was asked, nor that somebody said no', async () => {
    const id = await addParticipant(services.program, { readyAt: ago(10) });
    for (const status of ['asked', 'declined', 'expired'])
      await addMatch(
        services.program,
        id,
        await addConnector(services.program, { givenName: 'Secretname', organisation: 'Secretplace' }),
        { ...{ status, askedAt: ago(1), answerBy: ago(-9) }, declineReason: 'no-time', declineWord: 'mine' },
      );
    expect((await openRecord(id)).$('main').text()).not.toMatch(/Secret|declin|mine\b/);
  });

  it('tells who waits how it looks, and what would change it, and nobody else', async () => {
    const { prospects } = en.way;
    const id = await addParticipant(services.program, { field: 'law', english: 'basic', readyAt: ago(10) });
    await addConnector(services.program, { fields: ['engineering'], industries: ['construction'] });
    const { $ } = await openRecord(id);
    expect($('.way').text()).toContain(prospects.now['none-in-field']);
    expect($('.way ul').text()).toContain('Would you also like to work here: Construction?');
    expect($('.way ul').text()).toMatch(/For (one other field|\d+ other fields) we have a Connector/);
    const busy = await addParticipant(services.program, { status: 'introduced' });
    expect((await openRecord(busy)).$('.way').text()).not.toContain(prospects.title);
  });

  it('counts the places that others have taken', async () => {
    const { now } = en.way.prospects;
    const id = await addParticipant(services.program, { field: 'arts-media', readyAt: ago(10) });
    const connector = await addConnector(services.program, { fields: ['arts-media'] });
    expect((await openRecord(id)).$('.way').text()).toContain(now.free);
    await addMatch(services.program, await addParticipant(services.program), connector, {
      ...{ status: 'introduced', introducedAt: ago(3) },
    });
    await services.moment();
    expect((await openRecord(id)).$('.way').text()).toContain(now.busy);
  });

  it('tells how long nine people waited who stood alike, and nothing of fewer', async () => {
    const { wait } = en.way.prospects;
    const nine = Array.from({ length: 9 }, (_, at) => at);
    const connector = await addConnector(services.program, {
      ...{ fields: ['trades'], monthlyCapacity: 30, yearlyCapacity: 99 },
    });
    const id = await addParticipant(services.program, {
      field: 'trades',
      readyAt: ago(0),
      confirmedAt: ago(0),
    });
    const within = fillMessage(wait.within, { weeks: 1 }, 'en');
    for (const at of nine) {
      expect((await openRecord(id)).$('.way').text()).not.toContain(within);
      const before = await addParticipant(services.program, {
        ...{ field: 'trades', status: 'introduced', confirmedAt: ago(40 + at) },
      });
      await addMatch(services.program, before, connector, {
        status: 'introduced',
        introducedAt: ago(37 + at),
      });
      await services.moment();
    }
    expect((await openRecord(id)).$('.way').text()).toContain(within);
  });

  it.each(LANGUAGES)('is said in every state, in whole sentences (%s)', async (language) => {
    const { way } = messagesFor(language).myRecord;
    for (const status of PARTICIPANT_STATUSES) {
      const id = await addParticipant(services.program, { status, language, confirmedAt: ago(1) });
      const { $, headers } = await openRecord(id);
      expect(headers.get('content-language')).toBe(language);
      expect($('.way h2').text()).toBe(way.title);
      expect($('.way > p').text().length, status).toBeGreaterThan(20);
      expect($('main').text(), status).not.toMatch(/[{}]/);
    }
  });
});

describe('the way back', () => {
  it('a pause of one’s own is ended at once, and the address is told', async () => {
    const email = 'ends-pause@example.org';
    const id = await addParticipant(services.program, { ...held('participant', 'received'), email });
    expect((await openRecord(id)).$('[value=resume]').text()).toBe(en.resume.send);
    expect((await openRecord(id, { action: 'resume' })).h1).toBe(en.states['done-resumed'].title);
    const record = await read(id);
    expect(record).toMatchObject({ status: 'received' });
    expect(record?.pausedUntil).toBeUndefined();
    expect(await lettersTo(email)).toEqual(['record-changed']);
    // Pressed again it changes nothing.
    expect((await openRecord(id, { action: 'resume' })).h1).toBe(en.states['done-resumed'].title);
    expect(await lettersTo(email)).toEqual(['record-changed']);
  });

  it('a connector ends their pause too, and what others set nobody ends', async () => {
    const connector = await addConnector(services.program, { status: 'paused', pausedUntil: '2027-12-01' });
    await openRecord(connector, { action: 'resume' });
    expect(await read(connector)).toMatchObject({ status: 'active' });
    for (const who of ['staff', 'program']) {
      const id = await addParticipant(services.program, held(who));
      expect((await openRecord(id)).$('[value=resume]').length).toBe(0);
      await openRecord(id, { action: 'resume' });
      expect(await read(id)).toMatchObject({ status: 'on-hold', pausedUntil: '2027-12-01' });
    }
  });

  it('who left starts again: the answers are kept beside the record, for staff', async () => {
    const email = 'starts-again@example.org';
    const id = await addParticipant(services.program, {
      ...{ status: 'withdrawn', email, emailLower: email, confirmedAt: ago(90), signedUpAt: ago(91) },
    });
    const { $ } = await openRecord(id);
    expect($('form:has([value=again]) [name=givenName]').val()).toMatch(/^Amina/);
    expect($('[value=pause], [value=withdraw], [value=correct]').length).toBe(0);
    const missing = await openRecord(id, { ...FORM, consent: '', profession: '' });
    expect([missing.status, missing.$('details[open] [value=again]').length]).toEqual([422, 1]);
    expect(missing.$('details[open] [name=degree][checked]').val()).toBe('master');
    expect((await openRecord(id, FORM)).h1).toBe(en.states['done-again'].title);
    const record = await read(id);
    expect(record).toMatchObject({ status: 'withdrawn', laterSignUps: [{ degree: 'master' }] });
    expect(record?.signedUpAgainAt).toBeDefined();
    expect(await lettersTo(email)).toEqual(['signed-up-again']);
    const again = await openRecord(id);
    expect(again.$('[value=again]').length).toBe(0);
    expect(again.$('.way').text()).toContain('wrote to us again');
  });

  it('who was told no says what has changed; that somebody may not work is kept nowhere', async () => {
    const id = await addParticipant(services.program, { status: 'not-eligible', confirmedAt: ago(5) });
    expect((await openRecord(id)).$('details summary').first().text()).toBe(en.change.title);
    const { status, headers } = await openRecord(id, { ...FORM, workPermission: 'no' });
    expect([status, headers.get('location')]).toEqual([303, '/learn-more/thanks/other-help/']);
    expect((await read(id))?.laterSignUps).toBeUndefined();
  });

  it('a connector who left offers again', async () => {
    const email = 'offers-again@example.org';
    const id = await addConnector(services.program, { status: 'retired', email, emailLower: email });
    const { $ } = await openRecord(id);
    expect($('details summary').first().text()).toBe(en.again.title);
    const form = { action: 'again', givenName: 'Carla', familyName: 'Jones', organisation: 'Hospital' };
    const more = { role: 'Nurse', field: 'nursing', postcode: '63110', monthlyCapacity: '1', consent: 'yes' };
    expect((await openRecord(id, { ...form, ...more })).h1).toBe(en.states['done-again'].title);
    expect(await read(id)).toMatchObject({ status: 'retired', laterApplications: [{ role: 'Nurse' }] });
  });
});
