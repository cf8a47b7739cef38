import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../forms/become-a-connector/questions.ts';
import { LEARN_MORE_QUESTIONS } from '../../forms/learn-more/questions.ts';
import { namesOf, type Question } from '../../forms/question.ts';
import { REFER_SOMEONE_QUESTIONS } from '../../forms/refer-someone/questions.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

type Handler = Parameters<typeof inFull>[0];
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

function send(handler: Handler, body: unknown) {
  return inFull(handler)(
    new Request(`${services.siteUrl}/api/form`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: JSON_HEADERS,
    }),
  );
}

const application = {
  givenName: 'Carla',
  familyName: 'Jones (example)',
  email: 'carla@example.org',
  organisation: 'City Hospital (example)',
  role: 'Head nurse',
  field: 'nursing',
  fields: ['other-health'],
  industries: 'Hospitals',
  postcode: '63110',
  monthlyCapacity: '1',
  yearlyCapacity: '6',
  consent: 'yes',
  lang: 'es',
};
const referral = {
  partnerName: 'Pat (example)',
  organisation: 'College (example)',
  partnerEmail: 'pat@example.org',
  personGivenName: 'Layla',
  personEmail: 'layla@example.org',
  field: 'teaching',
  personAgreed: 'yes',
  lang: 'en',
};

describe('an offer to be a connector', () => {
  it('is kept once, not yet active, and answered with one letter in the person’s language', async () => {
    for (let time = 0; time < 3; time += 1)
      expect((await send(becomeAConnector, application)).status).toBe(200);
    const kept = await services.program.fetch('*[_type == "connector" && emailLower == "carla@example.org"]');
    expect(kept).toMatchObject([
      { status: 'applied', fields: ['nursing', 'other-health'], yearlyCapacity: 6, language: 'es' },
    ]);
    const letters = (await services.letters()).filter(({ to }) => to.includes('carla@example.org'));
    expect(letters).toHaveLength(1);
  });

  it('never changes a connector who is already there', async () => {
    const email = 'active@example.org';
    await send(becomeAConnector, { ...application, email });
    const [before] = await services.program.fetch('*[_type == "connector" && emailLower == $email]', {
      email,
    });
    await services.program.patch(before._id).set({ status: 'active' }).commit();
    await send(becomeAConnector, { ...application, email, organisation: 'Somewhere else' });
    const after = await services.program.getDocument(before._id);
    expect(after).toMatchObject({
      status: 'active',
      organisation: application.organisation,
    });
    expect(after?.laterApplications).toMatchObject([{ organisation: 'Somewhere else' }]);
  });
});

describe('a referral by a partner', () => {
  it('that a partner corrects on the same day counts: staff see both, and the partner is thanked once', async () => {
    const partnerEmail = 'pat.corrects@example.org';
    const first = { ...referral, partnerEmail, personEmail: 'lila@example.org', note: 'Teacher' };
    for (const form of [
      first,
      first,
      { ...first, note: 'Teacher of mathematics' },
      { ...first, personEmail: 'leila@example.org' },
    ])
      expect((await send(referSomeone, form)).status).toBe(200);
    const kept = await services.program.fetch<{ personEmail: string; note: string; status: string }[]>(
      '*[_type == "partnerReferral" && partnerEmail == $partnerEmail] | order(personEmail, note){personEmail, note, status}',
      { partnerEmail },
    );
    expect(kept).toEqual([
      { personEmail: 'leila@example.org', note: 'Teacher', status: 'new' },
      { personEmail: 'lila@example.org', note: 'Teacher', status: 'new' },
      { personEmail: 'lila@example.org', note: 'Teacher of mathematics', status: 'new' },
    ]);
    expect((await services.letters()).filter(({ to }) => to.includes(partnerEmail))).toHaveLength(1);
  });

  it('is kept once, thanks the partner, and writes to the person not at all', async () => {
    for (let time = 0; time < 2; time += 1) expect((await send(referSomeone, referral)).status).toBe(200);
    expect(
      await services.program.fetch(
        'count(*[_type == "partnerReferral" && personEmail == "layla@example.org"])',
      ),
    ).toBe(1);
    const letters = await services.letters();
    expect(letters.filter(({ to }) => to.includes('pat@example.org'))).toHaveLength(1);
    expect(letters.filter(({ to }) => to.includes('layla@example.org'))).toEqual([]);
  });

  it('of a person who did not agree is refused, and nothing is kept', async () => {
    const answer = await send(referSomeone, {
      ...referral,
      personAgreed: 'no',
      personEmail: 'other@example.org',
    });
    expect([answer.status, (await answer.json()).issues[0].field]).toEqual([422, 'personAgreed']);
    expect(await services.program.fetch('count(*[personEmail == "other@example.org"])')).toBe(0);
  });
});

describe.each([
  ['sign-up', signUp, LEARN_MORE_QUESTIONS],
  ['become-a-connector', becomeAConnector, BECOME_A_CONNECTOR_QUESTIONS],
  ['refer-someone', referSomeone, REFER_SOMEONE_QUESTIONS],
] as [string, Handler, readonly Question[]][])('the form %s', (_name, handler, questions) => {
  const fields = namesOf(questions);

  it('refuses JSON with a key it does not know, by name', async () => {
    const answer = await send(handler, { nationality: 'none of our business' });
    expect(answer.status).toBe(422);
    expect((await answer.json()).issues).toMatchObject([{ field: 'nationality' }]);
  });

  it('answers whatever it is sent with a 4xx that names fields, and keeps nothing of it', async () => {
    const count = () => services.program.fetch<number>('count(*)');
    const before = await count();
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('x'.repeat(2000)));
    const value = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(text, { maxLength: 3 }),
      fc.dictionary(text, text, { maxKeys: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), value), async (body) => {
        // Whatever else is said, nobody has agreed.
        const answer = await send(handler, { ...body, consent: 'no', personAgreed: undefined });
        expect([415, 422]).toContain(answer.status);
      }),
      { numRuns: 150 },
    );
    expect(await count()).toBe(before);
  });
});
