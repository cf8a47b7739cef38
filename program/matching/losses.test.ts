import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MatchingInput, proposeMatches } from './proposeMatches.ts';
import { sample } from './sample.fixture.ts';
import { lossInWords } from './words.ts';

/** The same people, one of whom staff do not send to one connector. */
const refusing = (input: MatchingInput, participantId: string, connector: string): MatchingInput => ({
  ...input,
  participants: input.participants.map((person) =>
    person._id === participantId
      ? { ...person, pairDecisions: [{ decision: 'refused', connector: { _ref: connector } }] }
      : person,
  ),
});

it('says of each proposal what all together lose where staff refuse it, and they do', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, fields) => {
      const input = { ...sample({ seed, people: 12, connectors: 6, fields, mixed: true }), isCosted: true };
      const { proposals, total, losses } = proposeMatches(input);
      for (const { participantId, connectorId } of proposals) {
        const without = proposeMatches(refusing(input, participantId, connectorId));
        const loss = losses?.get(participantId);
        expect(loss).toEqual({
          people: proposals.length - without.proposals.length,
          points: total - without.total,
        });
        if (loss) told.add(lossInWords(loss).replace(/\d+/g, '…'));
      }
    }),
    { numRuns: 60, seed: 3 },
  );
  expect(told.size).toBe(3);
});
