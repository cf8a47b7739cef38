import { afterAll, beforeAll, expect, it } from 'vitest';
import signUp from '../functions/sign-up.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  const city = {
    programName: 'Strait Connector',
    city: 'Detroit',
    phone: '(313) 555-0142',
    email: 'hello@strait.example.org',
    regionPostcodes: ['481', '482'],
    regionDescription: 'Wayne County in Michigan',
  };
  await services.content.patch('settings').set(city).commit();
});
afterAll(() => services.close());

const person = {
  givenName: 'Amina',
  familyName: 'Haddad (example)',
  field: 'nursing',
  profession: 'nurse',
  degree: 'bachelor',
  yearsOfExperience: '7',
  english: 'professional',
  bornOutsideUS: 'yes',
  workPermission: 'yes',
  consent: 'yes',
  lang: 'en',
};

it.each([
  ['48201', 'eligible'],
  ['63110', 'not-yet'],
])('a second city decides by its own region: %s is %s', async (postcode, eligibility) => {
  const email = `amina-${postcode}@example.org`;
  const answer = await inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, {
      method: 'POST',
      body: JSON.stringify({ ...person, email, postcode }),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    }),
  );
  expect(answer.status).toBe(200);
  await services.moment();
  expect(await services.program.fetch('*[email == $email][0].eligibility', { email })).toBe(eligibility);
  const letter = (await services.letters()).find(({ to }) => to.includes(email));
  for (const word of ['Strait Connector', 'Detroit', '(313) 555-0142']) expect(letter?.text).toContain(word);
  expect(letter?.text).not.toMatch(/Mosaic|St\. Louis/);
});
