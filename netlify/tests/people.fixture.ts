import type { SanityClient } from '@sanity/client';
import { matchId } from '../../program/matches/match.ts';

let count = 0;

/** Writes one fictional participant, ready for a match. */
export async function addParticipant(
  lake: SanityClient,
  change: Record<string, unknown> = {},
): Promise<string> {
  count += 1;
  const _id = `participant.test-${count}`;
  await lake.create({
    _id,
    _type: 'participant',
    status: 'ready',
    eligibility: 'eligible',
    givenName: `Amina${count}`,
    familyName: 'Haddad (example)',
    email: `participant${count}@example.org`,
    emailLower: `participant${count}@example.org`,
    phone: '+1 314 555 0100',
    language: 'en',
    postcode: '63110',
    field: 'nursing',
    profession: 'Nurse',
    yearsOfExperience: 7,
    english: 'professional',
    languages: ['ar'],
    goal: 'Work in a hospital',
    consentFollowUp: true,
    history: [],
    ...change,
  });
  return _id;
}

/** Writes one fictional connector with room for one introduction a month. */
export async function addConnector(
  lake: SanityClient,
  change: Record<string, unknown> = {},
): Promise<string> {
  count += 1;
  const _id = `connector.test-${count}`;
  await lake.create({
    _id,
    _type: 'connector',
    status: 'active',
    givenName: `Carla${count}`,
    familyName: 'Jones (example)',
    email: `connector${count}@example.org`,
    emailLower: `connector${count}@example.org`,
    language: 'en',
    organisation: 'City Hospital (example)',
    role: 'Head nurse',
    fields: ['nursing'],
    languages: [],
    industries: [],
    postcode: '63110',
    monthlyCapacity: 1,
    yearlyCapacity: 3,
    history: [],
    ...change,
  });
  return _id;
}

/** Writes the match of a pair, as staff do when they approve a proposal. */
export async function addMatch(
  lake: SanityClient,
  participant: string,
  connector: string,
  change: Record<string, unknown> = {},
): Promise<string> {
  const _id = matchId(participant, connector);
  await lake.create({
    _id,
    _type: 'match',
    status: 'approved',
    score: 500,
    reasons: [{ _key: 'r', key: 'same-field', values: { field: 'nursing' } }],
    cautions: [],
    participant: { _type: 'reference', _ref: participant, _weak: true },
    connector: { _type: 'reference', _ref: connector, _weak: true },
    approvedAt: '2026-11-20T12:00:00.000Z',
    history: [],
    ...change,
  });
  return _id;
}
