import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BECOME_A_CONNECTOR } from '../../forms/become-a-connector/form.ts';
import { formPage } from '../../forms/formPage.tsx';
import { renderHtml } from '../../forms/render.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { readEnvironment } from '../environment.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { askConnector } from '../services/matches/questions.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { inFull } from './links.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

/** Waits and a capacity as a city may set them; one of them beyond its limit. */
const SETTINGS = {
  ...{ _id: 'settings', _type: 'settings', programName: 'Mosaic Connector', city: 'St. Louis' },
  ...{ phone: '(314) 555-0142', email: 'hello@example.org', regionPostcodes: ['631'] },
  ...{ regionDescription: 'St. Louis', undoMinutes: 0 },
  waits: { answerWithin: 6, firstReminder: 2, secondReminder: 400 },
  capacity: { monthly: 2, yearly: 5 },
};

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ settings: SETTINGS });
});
afterAll(() => services.close());

const NOON = new Date('2026-11-23T18:00:00Z');
const daysLater = (days: number) => new Date(NOON.getTime() + days * 24 * 60 * 60 * 1000);

it('a Connector is asked, reminded and let go by the waits of the city, and reads the day in the letter', async () => {
  const env = readEnvironment();
  const match = await addMatch(
    services.program,
    await addParticipant(services.program),
    await addConnector(services.program),
  );
  await deliverNow(env, await askConnector(env, match, NOON), NOON);
  // Six working days after Monday, November 23: Thanksgiving, the 26th, is none.
  expect(await services.program.getDocument(match)).toMatchObject({
    answerBy: expect.stringMatching(/^2026-12-02/),
  });
  const [question] = await services.letters();
  expect(question?.text).toContain('December 2');
  const written: string[] = [];
  for (let day = 0; day <= 14; day += 1) {
    const letters = await tendQuestion(env, match, daysLater(day));
    if (letters.length > 0) written.push(daysLater(day).toISOString().slice(0, 10));
  }
  // One reminder, since the second would come after the time is over.
  expect(written).toEqual(['2026-11-25', '2026-12-03']);
  expect(await services.program.getDocument(match)).toMatchObject({ status: 'expired', nudges: 1 });
});

it('the page says how long a Connector has, and proposes what the city proposes', () => {
  const settings = settingsSchema.parse(SETTINGS);
  const page = (language: 'en' | 'ar') =>
    load(renderHtml(formPage({ form: BECOME_A_CONNECTOR, reader: { language, settings } }).main));
  expect(page('en').text()).toContain('No answer after 6 working days counts as no.');
  expect(page('ar').text()).toContain('6 أيام عمل');
  expect(page('en')('[name=monthlyCapacity][checked]').val()).toBe('2');
  expect(page('en')('#yearlyCapacity').val()).toBe('5');
});

it('who leaves the boxes empty offers what the city proposes, and who fills them what they say', async () => {
  const offer = (email: string, change: Record<string, string> = {}) =>
    inFull(becomeAConnector)(
      new Request(`${services.siteUrl}/api/form`, {
        method: 'POST',
        body: new URLSearchParams({
          ...{ givenName: 'Carla', familyName: 'Jones (example)', email, organisation: 'Hospital (example)' },
          ...{ role: 'Nurse', field: 'nursing', postcode: '63110', consent: 'yes', lang: 'en' },
          ...{ monthlyCapacity: '', yearlyCapacity: '', ...change },
        }),
      }),
    );
  const offered = async (email: string) =>
    (
      await services.program.fetch<object[]>('*[emailLower == $email]{monthlyCapacity, yearlyCapacity}', {
        email,
      })
    )[0];
  expect((await offer('empty@example.org')).status).toBe(303);
  expect((await offer('filled@example.org', { monthlyCapacity: '1', yearlyCapacity: '12' })).status).toBe(
    303,
  );
  await services.moment();
  expect(await offered('empty@example.org')).toEqual({ monthlyCapacity: 2, yearlyCapacity: 5 });
  expect(await offered('filled@example.org')).toEqual({ monthlyCapacity: 1, yearlyCapacity: 12 });
});
