import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysBefore } from '../../program/clock/elapsed.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { ownQuestion, travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';
import { readEnvironment } from '../environment.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import signUp from '../functions/sign-up.ts';
import { drainSpool } from '../services/background/drainSpool.ts';
import { erase } from '../services/records/erasure.ts';
import { dropOutdatedAnswers, findOutdatedAnswers } from '../services/records/ownAnswers.ts';
import { inFull } from './links.fixture.ts';
import { openRecord } from './records.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

const ownQuestions = [
  travelQuestion({ required: true, seenBy: 'before-yes' }),
  ownQuestion({ keptDays: 90 }),
  ownQuestion({ _key: 'old', label: { en: 'Do you have a car?' }, endedAt: '2026-11-01T00:00:00Z' }),
];
const SETTINGS = {
  ...{ _id: 'settings', _type: 'settings', programName: 'Mosaic Connector', city: 'St. Louis' },
  ...{ phone: '(314) 555-0142', email: 'hello@example.org', regionPostcodes: ['631'] },
  ...{ regionDescription: 'St. Louis', undoMinutes: 0, ownQuestions },
};

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ settings: SETTINGS });
});
afterAll(() => services.close());

const send = (form: Record<string, string>, handler = signUp, headers: Record<string, string> = {}) =>
  inFull(handler)(
    new Request(`${services.siteUrl}/api/form`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
    }),
  );

interface Stored {
  _id: string;
  ownAnswers?: { question: string; values: string[]; at: string }[];
}
const stored = async (email: string) => {
  const [record] = await services.program.fetch<Stored[]>('*[emailLower == $email]', { email });
  return record;
};
const answersIn = (record: Stored | undefined) =>
  record?.ownAnswers?.map(({ question, values }) => [question, ...values]);

/** Where a text is kept, of all that is kept anywhere. */
const placesOf = async (text: string) =>
  (await services.kept()).filter((kept) => kept.text.includes(text)).map(({ place }) => place);

const OWN = { 'own-travel': 'bus', 'own-q1': 'Corner of 12th and Shaw' };

describe('answers to a city’s own questions', () => {
  it('are kept beside the others, from an old page too', async () => {
    const form = answersOf({ ...OWN, 'own-old': 'Only a bicycle' });
    expect((await send(form)).status).toBe(303);
    expect(answersIn(await stored(form.email))).toEqual([
      ['travel', 'bus'],
      ['q1', OWN['own-q1']],
      ['old', 'Only a bicycle'],
    ]);
  });

  it('that are missing or too long come back in the person’s language, with every answer', async () => {
    const answer = await send(answersOf({ lang: 'ar', 'own-q1': 'x'.repeat(121), 'own-old': 'Bicycle' }));
    const page = load(await answer.text());
    expect(answer.status).toBe(422);
    expect(page('#own-q1').val()).toBe('x'.repeat(121));
    expect(page('#own-old').val()).toBe('Bicycle');
    const errors = page('#error-summary a').toArray();
    expect(errors.map((link) => page(link).attr('href'))).toEqual(['#own-travel-bus', '#own-q1']);
    expect(page(errors[0]).text()).toBe('أجب عن السؤال «كيف تتنقل؟»');
    expect(page('#own-travel-bus').parent().text()).toContain('بالحافلة');
  });

  it('are refused with a number by which a country knows its people', async () => {
    const answer = await send(answersOf({ ...OWN, 'own-q1': 'I am 123-45-6789' }));
    expect(answer.status).toBe(422);
  });

  it('of a program are refused under a name that nothing asks', async () => {
    const json = { accept: 'application/json' };
    const answer = await send(answersOf({ ...OWN, 'own-gone': 'x' }), signUp, json);
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { issues: [expect.objectContaining({ field: 'own-gone' })] },
    ]);
    expect((await send(answersOf(OWN), signUp, json)).status).toBe(200);
  });

  it('that waited in the spool are taken in although more is asked since', async () => {
    const form = answersOf({ 'own-q1': 'Shaw' });
    await services.faults.lake({ match: 'data', status: 503 });
    expect((await send({ ...form, 'own-travel': 'car' })).status).toBe(303);
    await services.faults.lake();
    const more = ownQuestion({ _key: 'new', required: true });
    await services.content.createOrReplace({ ...SETTINGS, ownQuestions: [...ownQuestions, more] });
    await drainSpool(readEnvironment(), new Date());
    expect(answersIn(await stored(form.email))).toEqual([
      ['travel', 'car'],
      ['q1', 'Shaw'],
    ]);
    await services.content.createOrReplace(SETTINGS);
  });

  it('of a connector are kept the same way', async () => {
    const email = 'carla-own@example.org';
    const offer = {
      ...{ givenName: 'Carla', familyName: 'Jones (example)', email, organisation: 'Hospital (example)' },
      ...{ role: 'Nurse', field: 'nursing', postcode: '63110', monthlyCapacity: '1', yearlyCapacity: '6' },
      ...{ consent: 'yes', lang: 'en', 'own-travel': 'car' },
    };
    expect((await send(offer, becomeAConnector)).status).toBe(303);
    expect(answersIn(await stored(email))).toEqual([['travel', 'car']]);
  });
});

describe('on a person’s own page', () => {
  const form = answersOf({ ...OWN, 'own-old': 'Only a bicycle' });
  let id = '';
  beforeAll(async () => {
    await send(form);
    id = (await stored(form.email))?._id ?? '';
  });

  it('they stand with their questions, are in both downloads, and can be corrected', async () => {
    const { $, text } = await openRecord(id);
    expect($('dl.card').text()).toContain('How do you travel?By bus');
    expect(text).toContain('Do you have a car?');
    expect($('[name=own-old]').val()).toBe('Only a bicycle');
    expect((await openRecord(id, undefined, '?download')).text).toContain('Corner of 12th and Shaw');
    expect((await openRecord(id, undefined, '?download=json')).text).toContain('Corner of 12th and Shaw');
    const texts = Object.fromEntries(
      $('form:has([value=correct]) input[type=text], form:has([value=correct]) input[type=tel]')
        .toArray()
        .map((box) => [$(box).attr('name') ?? '', String($(box).val() ?? '')]),
    );
    const corrected = await openRecord(id, {
      ...texts,
      action: 'correct',
      'own-travel': 'car',
      'own-old': '',
    });
    expect(corrected.status).toBe(200);
    expect(answersIn(await stored(form.email))).toEqual([
      ['q1', OWN['own-q1']],
      ['travel', 'car'],
    ]);
  });

  it('a mistake comes back with what was written', async () => {
    const { status, $ } = await openRecord(id, { action: 'correct', 'own-q1': 'x'.repeat(121) });
    expect([status, $('#own-q1').val()]).toEqual([422, 'x'.repeat(121)]);
  });
});

describe('what is kept no longer', () => {
  it('goes from the record and its past after the days that the city said, and nothing else does', async () => {
    const form = answersOf({ ...OWN, 'own-q1': 'A word for ninety days' });
    await send(form);
    const env = readEnvironment();
    const settings = settingsSchema.parse(SETTINGS);
    const id = (await stored(form.email))?._id ?? '';
    await services.moment();
    const [soon, later] = [daysBefore(new Date(), -89), daysBefore(new Date(), -91)];
    expect(await findOutdatedAnswers(env, soon, settings)).not.toContain(id);
    expect(await findOutdatedAnswers(env, later, settings)).toContain(id);
    await dropOutdatedAnswers(env, id, later, { settings: async () => settings });
    expect(answersIn(await stored(form.email))).toEqual([['travel', 'bus']]);
    expect(await placesOf('A word for ninety days')).toEqual([]);
  });

  it('goes with the person', async () => {
    const form = answersOf({ ...OWN, 'own-q1': 'A word to be erased' });
    await send(form);
    const id = (await stored(form.email))?._id ?? '';
    await erase(readEnvironment(), id, new Date());
    expect(await stored(form.email)).toBeUndefined();
    expect(await placesOf('A word to be erased')).toEqual([]);
  });
});
