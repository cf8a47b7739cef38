import fc from 'fast-check';
import { programRecords } from '../journeys/records.ts';
import { OUTCOME_DAYS, OUTCOMES } from '../matches/match.ts';
import { MATCH_STATUSES } from '../matchStatus.ts';
import { PARTICIPANT_STATUSES } from '../participants/status.ts';
import { REFERRAL_STATUSES } from '../referrals/status.ts';

export const now = new Date('2026-11-22T12:00:00Z');

const at = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString());
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const one = fc.integer({ min: 0, max: 8 });

const participant = fc.record({
  status: fc.constantFrom(...PARTICIPANT_STATUSES),
  field: fc.constantFrom('nursing', 'teaching', ''),
  emailLower: one.map((number) => `p${number}@example.org`),
  language: some(fc.constantFrom('en', 'es')),
  postcode: some(fc.constantFrom('63110', '63103', '62220')),
  owner: some(fc.constantFrom('Robin Staff (example)', 'Sasha Staff (example)')),
  signedUpAt: some(at),
  confirmedAt: some(at),
  readyAt: some(at),
  foundReadyAt: some(at),
  been: fc.subarray([...PARTICIPANT_STATUSES]),
});

const match = fc.record({
  status: fc.constantFrom(...MATCH_STATUSES),
  participant: one.map((number) => `participant.${number}`),
  connector: one.map((number) => `connector.${number}`),
  table: some(fc.constantFrom('groupCoffee.1', 'groupCoffee.2')),
  askedAt: some(at),
  answeredAt: some(at),
  introducedAt: some(at),
  metAt: some(at),
  questionAt: some(at),
  answerToConnectorAt: some(at),
  been: fc.subarray([...MATCH_STATUSES]),
  outcomes: fc
    .subarray([...OUTCOME_DAYS])
    .chain((days) =>
      fc.tuple(
        ...days.map((day) =>
          fc.record({ day: fc.constant(day), outcome: some(fc.constantFrom(...OUTCOMES)) }),
        ),
      ),
    ),
});

const referral = fc.record({
  status: fc.constantFrom(...REFERRAL_STATUSES),
  match: one.map((number) => `match.${number}`),
  parent: some(one.map((number) => `referral.${number}`)),
  offeredAt: some(at),
  becameConnector: some(one.map((number) => `connector.${number}`)),
});

const named = <Item extends object>(type: string, items: readonly Item[]) =>
  items.map((item, number) => ({ _id: `${type}.${number}`, ...item }));

/** Any records at all: people erased, states that do not fit, dates missing. */
export const anyRecords = fc
  .record({
    participants: fc.array(participant, { maxLength: 9 }),
    connectors: fc.array(fc.record({ status: fc.constantFrom('active', 'paused', 'retired') }), {
      maxLength: 9,
    }),
    matches: fc.array(match, { maxLength: 12 }),
    referrals: fc.array(referral, { maxLength: 9 }),
  })
  .map(({ participants, connectors, matches, referrals }) =>
    programRecords.parse({
      participants: named('participant', participants),
      connectors: named('connector', connectors),
      matches: named('match', matches),
      referrals: named('referral', referrals),
      partnerReferrals: [{ email: 'p1@example.org', organisation: 'Library (example)' }],
    }),
  );
