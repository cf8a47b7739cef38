import { describe, expect, it } from 'vitest';
import { readBoard } from './board.ts';
import { proposeMatches, scorePair } from './proposeMatches.ts';
import { sample } from './sample.fixture.ts';

const whole = sample({ seed: 5, people: 12, connectors: 8, matches: 10 });

/** A document as it might stand in the Content Lake: whatever the program expects there. */
const stored = <Document extends object>(document: Document, change: object): Document =>
  Object.assign(structuredClone(document), change);

const WRONG = [
  { yearsOfExperience: '7' },
  { languages: 'es' },
  { status: 1 },
  { postcode: 63110 },
  { doNotIntroduce: {} },
  { field: ['nursing'], fields: 'nursing' },
];

describe('a record that cannot be read', () => {
  it.each(WRONG)('is set aside by name, and everybody else is proposed as without it: %j', (change) => {
    const [participant, ...participants] = whole.participants;
    const [connector, ...connectors] = whole.connectors;
    if (!participant || !connector) throw new Error('the sample is empty');
    const named = { ...change, givenName: 'Layla', familyName: 'Hassan (example)' };
    const input = {
      ...whole,
      participants: [stored(participant, named), ...participants],
      connectors: [stored(connector, named), ...connectors],
    };
    const { setAside, ...proposed } = proposeMatches(input);
    expect(setAside).toHaveLength(2);
    for (const one of setAside ?? []) {
      expect([participant._id, connector._id]).toContain(one.id);
      expect(one.name).toBe('Layla Hassan (example)');
      expect(one.fields.length).toBeGreaterThan(0);
    }
    expect(proposed).toEqual(proposeMatches({ ...whole, participants, connectors }));
    expect(readBoard(input).workloads).toEqual(readBoard({ ...whole, connectors }).workloads);
  });

  it('is remembered as a match of the two, where it is a match', () => {
    const [participant, connector] = [whole.participants[0], whole.connectors[0]];
    if (!participant || !connector) throw new Error('the sample is empty');
    const match = { participant: { _ref: participant._id }, connector: { _ref: connector._id } };
    for (const change of [{ status: 7 }, { history: 'none' }, { introducedAt: 3 }, { _createdAt: {} }]) {
      const matches = [Object.assign({ ...match, status: 'declined', history: [] }, change)];
      const { blocked } = scorePair(participant, connector, { ...whole, matches });
      expect(blocked?.key).toBe('matched-before');
    }
  });
});

describe('one person in both roles', () => {
  const person = { status: 'ready', field: 'nursing', email: 'Ana+work@gmail.com' };
  const participant = { ...person, _id: 'participant.a' };
  const connector = {
    ...{ _id: 'connector.a', status: 'active', fields: ['nursing'] },
    email: 'a.na@googlemail.com',
  };
  const input = { ...whole, participants: [participant], matches: [] };

  it('is never proposed to themselves, not even pinned, and the pair is blocked', () => {
    const pinned = { ...participant, pairDecisions: [{ decision: 'pinned', connector: connector._id }] };
    for (const one of [participant, pinned]) {
      const { proposals, unmatched } = proposeMatches({
        ...input,
        participants: [one],
        connectors: [connector],
      });
      expect(proposals).toEqual([]);
      expect(unmatched).toMatchObject([{ participantId: participant._id, why: 'nobody-allowed' }]);
    }
    const { blocked } = scorePair(participant, connector, { ...whole, matches: [] });
    expect(blocked?.key).toBe('same-person');
  });

  it('is proposed to somebody else, and two without an address are not taken for one', () => {
    const other = { ...connector, _id: 'connector.b', email: 'ruth@example.org' };
    const { proposals } = proposeMatches({ ...input, connectors: [connector, other] });
    expect(proposals.map(({ connectorId }) => connectorId)).toEqual([other._id]);
    const nameless = { ...participant, email: null };
    const open = { ...connector, email: undefined };
    expect(scorePair(nameless, open, { ...whole, matches: [] }).blocked).toBeUndefined();
  });
});
