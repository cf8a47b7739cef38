import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptVisitSchema } from '../../../program/events/visit.ts';
import type { LinkPurpose } from '../../../program/links.ts';
import { referralSchema } from '../../../program/referrals/referral.ts';
import answer from '../../functions/answer.ts';
import rsvp from '../../functions/events-rsvp.ts';
import followUp from '../../functions/follow-up.ts';
import invite from '../../functions/invite.ts';
import myRecord from '../../functions/my-record.ts';
import { findConnector, findMatch, findParticipant } from '../../services/people.ts';
import { addIntroduced, later } from '../introduced.fixture.ts';
import { contextOf, tokenFor } from '../links.fixture.ts';
import { addConnector, addMatch, addParticipant } from '../people.fixture.ts';
import { startServices } from '../services.fixture.ts';
import { PARAMETERS, RUNS } from './runs.ts';

/* Forms behind links that are right, and the form of an event: whatever the person at the link sends. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await services.content.create({
    _id: 'event-fuzz',
    _type: 'event',
    slug: { current: 'fuzz' },
    title: 'An evening (example)',
    startsAt: later(10).toISOString(),
    endsAt: later(10.1).toISOString(),
    place: 'Library (example)',
    address: '1 Main Street (example)',
    rsvp: 'open',
  });
});
afterAll(() => services.close());

const introduced = () => addIntroduced(services.program, 15);
const named = async (match: string, connector: string) => {
  const _id = `referral.${match.replace('match.', '')}`;
  await services.program.createIfNotExists({
    _id,
    _type: 'referral',
    status: 'offered',
    match: { _type: 'reference', _ref: match, _weak: true },
    contactName: 'Dana (example)',
    role: 'Nurse',
    organisation: 'Clinic (example)',
    contactEmail: 'dana@example.org',
    consentToBeAsked: true,
    from: connector,
    language: 'en',
    depth: 1,
    offeredAt: later(-1).toISOString(),
    history: [],
  });
  return _id;
};
async function asked(): Promise<string> {
  const people = [await addParticipant(services.program), await addConnector(services.program)] as const;
  const answerBy = later(5).toISOString();
  const change = { status: 'asked', askedAt: later(-1).toISOString(), answerBy };
  return addMatch(services.program, ...people, change);
}

/** For each purpose: the handler, and a subject for whom the link holds. */
const LINKS: readonly (readonly [LinkPurpose, typeof answer, () => Promise<string>])[] = [
  ['answer', answer, asked],
  ['follow-up', followUp, async () => (await introduced()).match],
  ['follow-up-connector', followUp, async () => (await introduced()).match],
  ['outcome', followUp, async () => (await introduced()).match],
  ['still-interested', followUp, () => addParticipant(services.program)],
  ['record', myRecord, () => addParticipant(services.program)],
  ['record', myRecord, () => addConnector(services.program)],
  [
    'invite',
    invite,
    async () => {
      const { match, connector } = await introduced();
      return named(match, connector);
    },
  ],
];

const NAMES = [
  ...['answer', 'declineReason', 'declineWord', 'question', 'pauseUntil', 'met', 'notMetReason', 'word'],
  ...['kindWords', 'allowWords', 'words'],
  ...['outcome', 'still', 'action', 'confirmErase', 'givenName', 'familyName', 'phone', 'postcode', 'field'],
  ...['languages', 'goal', 'yearsOfExperience', 'monthlyCapacity', 'yearlyCapacity', 'organisation', 'role'],
  ...['contactName-1', 'role-1', 'organisation-1', 'contactEmail-1', 'consentToBeAsked-1', 'role-2'],
  ...[
    'referral-x',
    'referral-__proto__',
    '__proto__',
    '_id',
    'status',
    'email',
    'people',
    'needs',
    'consent',
  ],
];
/** Names that no form has: words of GROQ, of paths and of patches, and anything else. */
const hostileNames = fc
  .tuple(
    fc.constantFrom('', 'referral-', 'referral-referral.', 'role-', 'own-', 'action', 'address', 'instead-'),
    fc.oneof(
      fc.constantFrom(
        'x"]',
        'x\\',
        '*',
        '..',
        'a.b',
        'history[-1]',
        '$id',
        "'",
        '`',
        '\u0000',
        '\ud800',
        '-1',
        '1]',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
  )
  .map((parts) => parts.join(''));
const VALUES = [
  ...['accept', 'decline', 'ask', 'pause', 'yes', 'no', 'not-yet', 'correct', 'withdraw', 'erase', 'met'],
  ...['nursing', '63110', '1', '0', '-1', '99', '1e9', later(20).toISOString().slice(0, 10), '2026-99-99'],
  ...['capacity', 'other', 'interview', 'job', 'no-reply', 'a@b', 'x@example.org', '', ' ', '\u0000', '=1+1'],
  ...['<script>', '{{', '\u202e', 'x'.repeat(3000)],
];
const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 100 }));
/** What decides about the rest of a form: right more often than chance would have it. */
const deciding: fc.Arbitrary<[string, string][]> = fc.constantFrom(
  ...['accept', 'decline', 'ask', 'pause'].map((choice): [string, string][] => [['answer', choice]]),
  ...['yes', 'no', 'not-yet'].map((choice): [string, string][] => [
    ['met', choice],
    ['still', choice],
  ]),
  ...['correct', 'pause', 'withdraw', 'erase'].map((choice): [string, string][] => [['action', choice]]),
  ...['interview', 'job'].map((choice): [string, string][] => [['outcome', choice]]),
  [],
);
const cases = fc.record({
  first: deciding,
  rest: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), hostileNames), value), { maxLength: 8 }),
  lang: fc.constantFrom('', '?lang=ar', '?lang=__proto__', '?download', '?download=json'),
  json: fc.boolean(),
});

function bodyOf(pairs: [string, string][], json: boolean): RequestInit {
  if (!json) return { body: new URLSearchParams(pairs) };
  return { body: JSON.stringify(Object.fromEntries(pairs)), headers: { 'content-type': 'application/json' } };
}

describe.each(LINKS)('a link for %s', (purpose, handler, subject) => {
  test('never fails, whatever its holder sends', { timeout: 60 * 60_000 }, async () => {
    const answered = new Set<number>();
    let id = await subject();
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        // What was sent before may have ended what the link was for.
        if (sent % 5 === 4) id = await subject();
        sent += 1;
        const token = await tokenFor(purpose, id, new Date());
        const url = `${services.siteUrl}/link/${token}${one.lang}`;
        const { context } = contextOf({ token });
        const { status } = await handler(
          new Request(url, { method: 'POST', ...bodyOf([...one.first, ...one.rest], one.json) }),
          context,
        );
        answered.add(status);
        expect(status).toBeLessThan(500);
      }),
      PARAMETERS,
    );
    expect([...answered]).toContain(200);
    if (RUNS > 100) expect([...answered]).toContain(422);
  });
});

test('the form of an event never fails, whatever it is sent', { timeout: 60 * 60_000 }, async () => {
  const { context } = contextOf({ slug: 'fuzz' });
  const whole = { givenName: 'Layla', familyName: '', people: '2', needs: '', consent: 'yes', lang: 'en' };
  const answered = new Set<number>();
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ rest, json }) => {
      sent += 1;
      const form = { ...whole, email: `guest${sent}@example.org`, ...Object.fromEntries(rest) };
      const request = new Request(`${services.siteUrl}/api/events/fuzz/rsvp`, {
        method: 'POST',
        ...bodyOf(Object.entries(form), json),
      });
      const { status } = await rsvp(request, context);
      answered.add(status);
      expect(status).toBeLessThan(500);
    }),
    PARAMETERS,
  );
  expect([...answered].some((status) => status === 303)).toBe(true);
  expect([...answered]).toContain(422);
});

test('whatever was kept of all that can be read as what it is', { timeout: 10 * 60_000 }, async () => {
  const ids = (type: string) => services.program.fetch<string[]>('*[_type == $type]._id', { type });
  for (const id of await ids('participant'))
    expect(await findParticipant(services.program, id)).toBeDefined();
  for (const id of await ids('connector')) expect(await findConnector(services.program, id)).toBeDefined();
  for (const id of await ids('match')) expect(await findMatch(services.program, id)).toBeDefined();
  for (const one of await services.program.fetch<unknown[]>('*[_type == "referral"]'))
    referralSchema.parse(one);
  const visits = await services.program.fetch<unknown[]>('*[_type == "rsvp"]');
  for (const one of visits) keptVisitSchema.parse(one);
  expect(visits.length).toBeGreaterThan(0);
});
