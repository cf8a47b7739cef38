import type { Workspace } from 'sanity';
import { beforeAll, expect, test } from 'vitest';
import { newConnector } from '../../forms/become-a-connector/newConnector.ts';
import { becomeAConnectorSchema } from '../../forms/become-a-connector/questions.ts';
import { newParticipant } from '../../forms/learn-more/newParticipant.ts';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import { referSomeoneSchema } from '../../forms/refer-someone/questions.ts';
import { PERSONAL_FIELDS } from '../../forms/rsvp/sameVisit.ts';
import { setAsideForm } from '../../program/forms/setAside.ts';
import { queueLetter } from '../../program/letters.ts';
import { newMatch } from '../../program/matches/newMatch.ts';
import { newPairDecision } from '../../program/matching/pairDecisions.ts';
import { newReferral } from '../../program/referrals/referral.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';

const now = new Date('2026-11-22T12:00:00Z');
const at = now.toISOString();
const link = { _type: 'reference', _ref: 'x', _weak: true };

const signUp = learnMoreSchema.parse({
  givenName: 'Layla',
  familyName: 'Hassan (example)',
  email: 'layla@example.org',
  phone: '',
  postcode: '63110',
  field: 'nursing',
  profession: 'Nurse',
  degree: 'bachelor',
  yearsOfExperience: '7',
  english: 'professional',
  languages: ['ar'],
  bornOutsideUS: 'yes',
  workPermission: 'yes',
  goal: '',
  heardFrom: '',
  consent: 'yes',
  lang: 'en',
});
const offer = becomeAConnectorSchema.parse({
  givenName: 'Sam',
  familyName: 'Lee (example)',
  email: 'sam@example.org',
  phone: '',
  organisation: 'Clinic',
  role: 'Nurse',
  field: 'nursing',
  fields: [],
  industries: 'Hospitals',
  languages: [],
  postcode: '63110',
  monthlyCapacity: '1',
  yearlyCapacity: '3',
  why: '',
  referral: '',
  consent: 'yes',
  lang: 'en',
});
const { lang, ...told } = referSomeoneSchema.parse({
  partnerName: 'Pat (example)',
  organisation: 'Library',
  partnerEmail: 'pat@example.org',
  personGivenName: 'Omar',
  personFamilyName: '',
  personEmail: 'omar@example.org',
  field: 'nursing',
  note: '',
  personAgreed: 'yes',
  lang: 'en',
});
const contact = {
  contactName: '',
  role: 'Nurse',
  organisation: 'Clinic',
  contactEmail: '',
  consentToBeAsked: false,
};
const pair = {
  participantId: 'participant.a',
  connectorId: 'connector.b',
  score: 1,
  reasons: [{ key: 'waiting', values: { days: 3 } } as const],
  cautions: [],
};

/** Every record as the program makes it, with what it may write into it later. */
const records = {
  rsvp: {
    ...{ event: 'x', status: 'coming', visit: 1, language: 'en', receivedAt: at, endsAt: at },
    ...Object.fromEntries(PERSONAL_FIELDS.map((name) => [name, 'x'])),
  },
  setAside: setAsideForm({
    key: 'x',
    why: 'mistakes',
    text: '',
    form: 'rsvp',
    receivedAt: at,
    answers: {},
    now,
  }),
  participant: {
    ...newParticipant('a', signUp, { eligibility: 'eligible', unmet: [], toDiscuss: [] }, now),
    ...{ confirmedAt: at, screenedAt: at, readyAt: at, pausedUntil: '2026-12-01', noShows: 1 },
    ...{ stillInterestedAskedAt: at, stillInterestedAt: at, doNotIntroduce: [], laterSignUps: [] },
    ...{
      matchApprovedAt: at,
      eraseRequestedAt: at,
      pairDecisions: [newPairDecision('refused', 'connector.b', { at: now })],
    },
  },
  connector: {
    ...newConnector('b', offer, now, 'referral.c'),
    ...{ bio: 'x', pausedUntil: '2026-12-01', expiriesInARow: 1, lastIntroducedAt: at },
    ...{ matchApprovedAt: at, eraseRequestedAt: at, doNotIntroduce: [], laterApplications: [] },
  },
  match: {
    ...newMatch(pair, { at: now, approvedBy: 'Robin' }),
    ...{ askedAt: at, answerBy: at, nudges: 1, answeredAt: at, declineReason: 'other', declineWord: 'x' },
    ...{ question: 'x', questionAt: at, introducedAt: at, followUpAskedAt: at, metOn: '2026-12-01' },
    ...{ notMetReason: 'other', outcomes: [] },
  },
  referral: {
    ...newReferral(
      'c',
      contact,
      { matchId: 'match.a-b', parent: { _id: 'referral.d', depth: 1 }, from: 'Sam', language: 'en' },
      now,
    ),
    ...{ invitedAt: at, becameConnector: link },
  },
  partnerReferral: { ...told, language: lang, receivedAt: at },
  letter: {
    ...queueLetter({
      kind: 'question',
      to: '',
      language: 'en',
      participant: 'x',
      connector: 'x',
      about: 'x',
      once: 'x',
      now,
    }),
    ...{ sentAt: at, reportedAt: at, complainedAt: at, problem: 'x', readerName: 'x', resendId: 'x' },
    ...{ resends: 1, earlierResendIds: ['x'] },
  },
};

let program: Workspace;
beforeAll(async () => {
  program = (await resolveWorkspaces()).program;
});

test.each(Object.entries(records))('Studio knows every field of a %s', (type, record) => {
  const schema = program.schema.get(type);
  const known = schema && 'fields' in schema ? schema.fields.map(({ name }) => name) : [];
  const written = Object.keys(record).filter((name) => !name.startsWith('_'));
  expect(known).toEqual(expect.arrayContaining(written));
});

test.each([
  [
    'participant',
    'laterSignUps',
    newParticipant('a', signUp, { eligibility: 'eligible', unmet: [], toDiscuss: [] }, now),
  ],
  ['connector', 'laterApplications', newConnector('b', offer, now, 'referral.c')],
])('and of what a %s sends again', (type, field, record) => {
  const schema = program.schema.get(type);
  const list =
    schema && 'fields' in schema ? schema.fields.find(({ name }) => name === field)?.type : undefined;
  const member = list && 'of' in list ? list.of[0] : undefined;
  const known = member && 'fields' in member ? member.fields.map(({ name }) => name) : [];
  const written = Object.keys(record).filter((name) => !name.startsWith('_') && name !== 'history');
  expect([...known, 'email']).toEqual(expect.arrayContaining(written));
});
