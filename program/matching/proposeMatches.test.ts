import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { linearProgram, type Options, tryAll, type Worth } from '../assignment/solvers.fixture.ts';
import { dayOf } from '../clock/zone.ts';
import { toCandidate } from './candidate.ts';
import { toOffer } from './offer.ts';
import { type MatchingInput, type Proposals, proposeMatches, scorePair } from './proposeMatches.ts';
import { readRecord } from './record.ts';
import { sample } from './sample.fixture.ts';
import { scoreOf } from './scorePair.ts';

const seed = fc.nat();
const samples = (people: number, connectors: number, matches = people) =>
  seed.chain((value) =>
    fc
      .record({ fields: fc.integer({ min: 1, max: 4 }), monthly: fc.array(fc.nat(3), { minLength: 1 }) })
      .map((spread) => sample({ seed: value, people, connectors, matches, mixed: true, ...spread })),
  );

const worth = ({ proposals, total }: Proposals): Worth => ({ people: proposals.length, total });

/** The question of a whole input, asked pair by pair through the public rules. */
function asBoard({ participants, connectors, matches, now, timeZone }: MatchingInput) {
  const record = readRecord(matches, now, timeZone);
  const offers = connectors.map((document) => toOffer(document, record, dayOf(now, timeZone)));
  const options: Options = participants.map((document) => {
    const person = toCandidate(document, record, now);
    return offers.flatMap((offer, to) => {
      const { blocked, score } = scoreOf(person, offer);
      return blocked ? [] : [{ to, score }];
    });
  });
  return { options, places: offers.map(({ places }) => places) };
}

describe('the proposals', () => {
  it('are the best of all there are, whenever all can be tried', () => {
    fc.assert(
      fc.property(samples(6, 4), (input) => {
        const { options, places } = asBoard(input);
        expect(worth(proposeMatches(input))).toEqual(tryAll(options, places));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    { people: 60, connectors: 40, fields: 13 },
    { people: 60, connectors: 40, fields: 2 },
    { people: 150, connectors: 80, fields: 13 },
    { people: 150, connectors: 80, fields: 3, monthly: [1] },
    { people: 150, connectors: 20, fields: 3 },
  ])('are as good as those of HiGHS for %j', async (size) => {
    const highs = await loadHighs();
    for (const from of [1, 2, 3]) {
      const input = sample({ ...size, seed: from, matches: size.people, mixed: true });
      const { options, places } = asBoard(input);
      const { text, read } = linearProgram(options, places);
      const { ObjectiveValue } = highs.solve(text, { output_flag: false });
      expect(worth(proposeMatches(input))).toEqual(read(ObjectiveValue));
    }
  });

  it('are the same in any order of the lists', () => {
    const shuffled = samples(30, 15).chain((input) =>
      fc.record({
        input: fc.constant(input),
        participants: fc.shuffledSubarray(input.participants, { minLength: 30 }),
        connectors: fc.shuffledSubarray(input.connectors, { minLength: 15 }),
        matches: fc.shuffledSubarray(input.matches, { minLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, ...lists }) => {
        expect(proposeMatches({ ...input, ...lists })).toEqual(proposeMatches(input));
      }),
    );
  });

  it('name everyone once, exceed no capacity, hold no blocked pair, and add up', () => {
    fc.assert(
      fc.property(samples(40, 15), (input) => {
        const { proposals, unmatched, total } = proposeMatches(input);
        const named = [...proposals, ...unmatched].map(({ participantId }) => participantId);
        expect(named.toSorted()).toEqual(input.participants.map(({ _id }) => _id).toSorted());
        expect(proposals.reduce((sum, { score }) => sum + score, 0)).toBe(total);

        const { places } = asBoard(input);
        for (const [at, { _id }] of input.connectors.entries())
          expect(proposals.filter(({ connectorId }) => connectorId === _id).length).toBeLessThanOrEqual(
            places[at] ?? 0,
          );

        for (const { participantId, connectorId, ...rest } of proposals) {
          const participant = input.participants.find(({ _id }) => _id === participantId);
          const connector = input.connectors.find(({ _id }) => _id === connectorId);
          if (!participant || !connector) throw new Error('a proposal for nobody');
          // Equal to the score of the pair on its own, which has no `blocked`.
          expect(rest).toEqual(scorePair(participant, connector, input));
          expect(rest.reasons.length).toBeGreaterThanOrEqual(2);
          expect(rest.reasons.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('go on when a person of an earlier match was erased, which still counts for the connector', () => {
    const { proposals, unmatched } = proposeMatches({
      participants: [{ _id: 'participant.a', status: 'ready', field: 'nursing' }],
      connectors: [{ _id: 'connector.a', status: 'active', fields: ['nursing'] }],
      matches: [
        { participant: null, connector: { _ref: 'connector.a' }, status: 'introduced', history: null },
      ],
      now: new Date('2026-11-22T15:00:00Z'),
      timeZone: 'America/Chicago',
    });
    expect(proposals).toEqual([]);
    expect(unmatched[0]?.why).toBe('all-full');
  });

  it('of nobody and nothing are none', () => {
    const nothing = {
      participants: [],
      connectors: [],
      matches: [],
      now: new Date(0),
      timeZone: 'America/Chicago',
    };
    expect(proposeMatches(nothing)).toEqual({ proposals: [], unmatched: [], total: 0 });
  });
});
