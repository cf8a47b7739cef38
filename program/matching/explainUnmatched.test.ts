import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchDocument } from './documents.ts';
import type { Would } from './findings.ts';
import { type MatchingInput, proposeMatches, type Unmatched } from './proposeMatches.ts';
import { readRecord } from './record.ts';
import { sample } from './sample.fixture.ts';

const idOf = (reference: MatchDocument['participant']) =>
  typeof reference === 'object' ? reference?._ref : reference;

/** A connector of this field with so many places, whom nobody knows yet. */
const newcomer = ({ values: { field, places } }: Would) => ({
  _id: 'connector.new',
  status: 'active',
  fields: [String(field)],
  monthlyCapacity: Number(places),
  yearlyCapacity: Number(places),
});

/** The connector that is named, taking part, with so many free places more than today. */
function withPlaces(input: MatchingInput, { key, values }: Would): MatchingInput {
  const { past30Days, past365Days } = readRecord(input.matches, input.now, input.timeZone).loadOf(
    String(values.connector),
  );
  // A connector who suits and still left someone out has none free today.
  const places = Number(values.places);
  return {
    ...input,
    connectors: input.connectors.map((connector) =>
      connector._id === values.connector
        ? {
            ...connector,
            ...(key === 'connector-returns' ? { status: 'active', pausedUntil: null } : {}),
            monthlyCapacity: Math.max(connector.monthlyCapacity ?? 1, past30Days) + places,
            yearlyCapacity: Math.max(connector.yearlyCapacity ?? 3, past365Days) + places,
          }
        : connector,
    ),
  };
}

/** The input after the change that is said to help this person. */
function changed(input: MatchingInput, { participantId, would }: Unmatched): MatchingInput {
  const person = (change: object) =>
    input.participants.map((one) => (one._id === participantId ? { ...one, ...change } : one));
  switch (would.key) {
    case 'make-ready':
      return { ...input, participants: person({ status: 'ready' }) };
    case 'match-ends':
      return {
        ...input,
        matches: input.matches.map((match) =>
          idOf(match.participant) === participantId ? { ...match, status: 'cancelled' } : match,
        ),
      };
    case 'choose-field':
      return { ...input, participants: person({ field: 'nursing' }) };
    case 'connector-in-field':
    case 'another-connector':
      return { ...input, connectors: [...input.connectors, newcomer(would)] };
    case 'connector-returns':
    case 'more-places':
      return withPlaces(input, would);
    case 'fewer-expected':
      throw new Error('nobody is expected without an outlook');
  }
}

/** What is said to help a person who is considered already is enough for a match. */
const ENOUGH = ['connector-in-field', 'another-connector', 'connector-returns', 'more-places'];

describe('a person without a proposal', () => {
  it('is told what would change it, and it does', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 13 }),
        fc.constantFrom(2, 5, 9),
        fc.boolean(),
        (seed, fields, connectors, decided) => {
          const input = sample({
            seed,
            fields,
            connectors,
            people: 16,
            matches: 24,
            mixed: true,
            decided,
            monthly: [1, 2, 0],
          });
          for (const one of proposeMatches(input).unmatched) {
            told.add(one.why);
            const after = proposeMatches(changed(input, one));
            const still = after.unmatched.find(({ participantId }) => participantId === one.participantId);
            if (ENOUGH.includes(one.would.key)) expect(still, JSON.stringify(one)).toBeUndefined();
            // The others bring a person among those considered; whether there is a place is another question.
            else if (one.would.key === 'choose-field') expect(still?.why).not.toBe('no-shared-basis');
            else expect(still?.why).not.toBe(one.why);
          }
        },
      ),
      { numRuns: 300, seed: 3 },
    );
    expect(told.size).toBe(8);
  });

  const input = {
    participants: [{ _id: 'participant.a', status: 'ready', field: 'nursing' }],
    connectors: [{ _id: 'connector.a', status: 'active', fields: ['nursing'] }],
    matches: [
      { participant: { _ref: 'participant.a' }, connector: { _ref: 'connector.a' }, status: 'declined' },
    ],
    now: new Date('2026-11-22T15:00:00Z'),
    timeZone: 'America/Chicago',
  };
  const [participant] = input.participants;
  const why = (change: Partial<MatchingInput>) => proposeMatches({ ...input, ...change }).unmatched[0]?.why;

  it.each([
    ['not-ready', { participants: [{ ...participant, _id: 'participant.a', status: 'received' }] }],
    [
      'match-open',
      { matches: [{ participant: 'participant.a', connector: 'connector.b', status: 'asked' }] },
    ],
    ['no-shared-basis', { participants: [{ _id: 'participant.a', status: 'ready' }] }],
    ['no-shared-basis', { participants: [{ _id: 'participant.a', status: 'ready', field: 'other' }] }],
    ['no-connector-in-field', { connectors: [{ _id: 'connector.a', status: 'active', fields: ['law'] }] }],
    [
      'no-connector-in-field',
      { connectors: [{ _id: 'connector.a', status: 'retired', fields: ['nursing'] }] },
    ],
    ['already-met-everyone', {}],
    [
      'nobody-allowed',
      {
        matches: [],
        connectors: [
          { _id: 'connector.a', status: 'active', fields: ['nursing'], doNotIntroduce: ['participant.a'] },
        ],
      },
    ],
    [
      'all-paused',
      { matches: [], connectors: [{ _id: 'connector.a', status: 'paused', fields: ['nursing'] }] },
    ],
    ['all-full', { matches: [{ participant: 'participant.b', connector: 'connector.a', status: 'asked' }] }],
  ] satisfies [string, Partial<MatchingInput>][])('learns that it is: %s', (expected, change) => {
    expect(why(change)).toBe(expected);
  });
});
