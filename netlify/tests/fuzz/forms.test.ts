import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { participantSchema } from '../../../program/participants/participant.ts';
import becomeAConnector from '../../functions/become-a-connector.ts';
import referSomeone from '../../functions/refer-someone.ts';
import signUp from '../../functions/sign-up.ts';
import { findConnector } from '../../services/people.ts';
import { inFull } from '../links.fixture.ts';
import { startServices } from '../services.fixture.ts';
import { PARAMETERS, RUNS, SEED } from './runs.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  console.info(`FUZZ_RUNS=${RUNS} FUZZ_SEED=${SEED}`);
});
afterAll(() => services.close());

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    'yes',
    'no',
    '0',
    '-1',
    '1e9',
    'null',
    '\u0000',
    '\u202e',
    '\ud800',
    'a@b',
    '<script>',
    '=1+1',
  ),
  fc.constant('x'.repeat(3000)),
);

/** Answers of which a few are anything at all, sent in one of the ways a form can come. */
function requests(whole: Record<string, string>) {
  const changes = fc.dictionary(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(whole), 'fax', 'status', '_id', '__proto__') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('x"]', 'history[-1]', '$id', '..', 'address', 'instead-email'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    ),
    anything,
    {
      maxKeys: 4,
    },
  );
  return fc.record({
    changes,
    way: fc.constantFrom('json', 'form', 'multipart', 'raw', 'unnamed'),
    origin: fc.constantFrom('own', 'none', 'foreign', 'nonsense'),
    raw: fc.uint8Array({ maxLength: 400 }),
    number: fc.nat(),
  });
}
type Case = {
  changes: Record<string, string>;
  way: string;
  origin: string;
  raw: Uint8Array<ArrayBuffer>;
  number: number;
};

function bodyOf({ way, raw }: Case, answers: Record<string, string>): { body: BodyInit; type?: string } {
  if (way === 'json') return { body: JSON.stringify(answers), type: 'application/json' };
  if (way === 'form') return { body: new URLSearchParams(answers) };
  if (way === 'raw') return { body: raw, type: 'application/x-www-form-urlencoded; charset=utf-16' };
  if (way === 'unnamed') return { body: raw };
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.append(name, value);
  return { body: form };
}

function requestOf(one: Case, whole: Record<string, string>): Request {
  const { body, type } = bodyOf(one, { ...whole, ...one.changes });
  const origins: Record<string, string> = {
    own: new URL(services.siteUrl).origin,
    foreign: 'https://elsewhere.example',
    nonsense: 'no origin',
  };
  const origin = origins[one.origin];
  return new Request(`${services.siteUrl}/api/form`, {
    method: 'POST',
    body,
    headers: {
      ...(type && { 'content-type': type }),
      ...(origin && { origin }),
      ...(one.number % 2 ? { accept: 'application/json' } : {}),
    },
  });
}

const person = {
  givenName: 'Amina',
  familyName: 'Example',
  postcode: '63110',
  field: 'nursing',
  lang: 'en',
  fax: '',
};
const FORMS = [
  [
    'sign-up',
    signUp,
    {
      ...person,
      email: 'amina@example.org',
      profession: 'nurse',
      degree: 'bachelor',
      yearsOfExperience: '7',
      english: 'professional',
      bornOutsideUS: 'yes',
      workPermission: 'yes',
      consent: 'yes',
    },
  ],
  [
    'become-a-connector',
    becomeAConnector,
    {
      ...person,
      email: 'carla@example.org',
      organisation: 'City Hospital (example)',
      role: 'Head nurse',
      monthlyCapacity: '1',
      yearlyCapacity: '6',
      consent: 'yes',
    },
  ],
  [
    'refer-someone',
    referSomeone,
    {
      partnerName: 'Pat (example)',
      organisation: 'College (example)',
      partnerEmail: 'pat@example.org',
      personGivenName: 'Layla',
      personEmail: 'layla@example.org',
      field: 'teaching',
      personAgreed: 'yes',
      lang: 'en',
      fax: '',
    },
  ],
] as const;

describe.each(FORMS)('the form %s, whatever it is sent', (_name, handler, whole) => {
  test('never fails, and is kept or refused', { timeout: 20 * 60_000 }, async () => {
    const answered = new Set<number>();
    await fc.assert(
      fc.asyncProperty(requests(whole), async (one) => {
        const { status } = await inFull(handler)(requestOf(one, whole));
        answered.add(status);
        expect(status).toBeLessThan(500);
      }),
      PARAMETERS,
    );
    // Both kinds of answer were reached: what is kept, and what is refused.
    expect([...answered].some((status) => status === 200 || status === 303)).toBe(true);
    expect(answered).toContain(422);
  });
});

test('whatever was kept of all that can be read as what it is', async () => {
  const people = await services.program.fetch<unknown[]>('*[_type == "participant"]');
  for (const one of people) participantSchema.parse(one);
  const connectors = await services.program.fetch<string[]>('*[_type == "connector"]._id');
  for (const id of connectors) expect(await findConnector(services.program, id)).toBeDefined();
  expect(people.length).toBeGreaterThan(0);
  expect(connectors.length).toBeGreaterThan(0);
  const kinds = [
    'participant',
    'connector',
    'partnerReferral',
    'letter',
    'setAside',
    'mailbox',
    'letterHour',
  ];
  const types = await services.program.fetch<string[]>('array::unique(*[!(_id in path("_.**"))]._type)');
  for (const type of types) expect(kinds).toContain(type);
  // Nothing that was sent decides what only the program decides.
  expect(await services.program.fetch('count(*[_type == "participant" && status != "unconfirmed"])')).toBe(0);
  expect(await services.program.fetch('count(*[_type == "connector" && status != "applied"])')).toBe(0);
});
