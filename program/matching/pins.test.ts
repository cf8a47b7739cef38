import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryAll } from '../assignment/solvers.fixture.ts';
import { dayOf } from '../clock/zone.ts';
import { toCandidate } from './candidate.ts';
import { toOffer } from './offer.ts';
import { newPairDecision, type PairDecision } from './pairDecisions.ts';
import { type MatchingInput, proposeMatches, scorePair } from './proposeMatches.ts';
import { readRecord } from './record.ts';
import { sample } from './sample.fixture.ts';
import { scoreOf } from './scorePair.ts';

const samples = (people: number, connectors: number) =>
  fc
    .record({
      seed: fc.nat(),
      fields: fc.integer({ min: 1, max: 3 }),
      monthly: fc.array(fc.nat(2), { minLength: 1 }),
    })
    .map((spread) => sample({ people, connectors, matches: people, mixed: true, decided: true, ...spread }));

/** All pairs that may be proposed, and the free places. */
function read({ participants, connectors, matches, now, timeZone }: MatchingInput) {
  const record = readRecord(matches, now, timeZone);
  const offers = connectors.map((document) => toOffer(document, record, dayOf(now, timeZone)));
  const people = participants.map((document) => {
    const person = toCandidate(document, record, now);
    const options = offers.flatMap((offer, to) => {
      const { blocked, score } = scoreOf(person, offer);
      return blocked ? [] : [{ to, score, connectorId: offer.id }];
    });
    return { person, options, pin: options.find(({ connectorId }) => connectorId === person.pinnedTo) };
  });
  return { people, places: offers.map(({ places }) => places), offers };
}

describe('what staff decided about pairs', () => {
  it('no refused pair is ever proposed', () => {
    fc.assert(
      fc.property(samples(12, 6), (input) => {
        const { people } = read(input);
        for (const { participantId, connectorId } of proposeMatches(input).proposals)
          expect(people.find(({ person }) => person.id === participantId)?.person.refused).not.toContain(
            connectorId,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('every pin that is allowed is kept, up to the places there are, the best of them first', () => {
    fc.assert(
      fc.property(samples(14, 4), (input) => {
        const { people, offers } = read(input);
        const { proposals } = proposeMatches(input);
        for (const { id, places } of offers) {
          const pinned = people.filter(({ pin }) => pin?.connectorId === id);
          const scores = pinned.map(({ pin }) => pin?.score ?? 0).toSorted((one, other) => other - one);
          const kept = proposals.filter(
            (proposal) =>
              proposal.connectorId === id &&
              pinned.some(({ person }) => person.id === proposal.participantId),
          );
          expect(kept.map(({ score }) => score)).toEqual(expect.arrayContaining(scores.slice(0, places)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('everyone else has the best of all assignments to the places that are left', () => {
    fc.assert(
      fc.property(samples(7, 4), (input) => {
        const { people, places } = read(input);
        const { proposals } = proposeMatches(input);
        const kept = people.filter(({ person, pin }) =>
          proposals.some(
            ({ participantId, connectorId }) =>
              participantId === person.id && connectorId === pin?.connectorId,
          ),
        );
        const left = places.map((free, at) => free - kept.filter(({ pin }) => pin?.to === at).length);
        const rest = people.filter((one) => !kept.includes(one)).map(({ options }) => options);
        const others = proposals.filter(
          ({ participantId }) => !kept.some(({ person }) => person.id === participantId),
        );
        expect({
          people: others.length,
          total: others.reduce((sum, { score }) => sum + score, 0),
        }).toEqual(tryAll(rest, left));
      }),
      { numRuns: 500 },
    );
  });

  const nurse = (name: string, change = {}) => ({
    _id: `connector.${name}`,
    status: 'active',
    fields: ['nursing'],
    ...change,
  });
  const person = (name: string, decision?: PairDecision, connector = '') => ({
    _id: `participant.${name}`,
    status: 'ready',
    field: 'nursing',
    ...(decision && {
      pairDecisions: [
        newPairDecision(decision, connector, { at: new Date('2026-11-22T12:00:00Z'), by: 'Robin' }),
      ],
    }),
  });
  const when = { now: new Date('2026-11-22T15:00:00Z'), timeZone: 'America/Chicago' };
  const pairs = (participants: object[], connectors: object[]) =>
    proposeMatches({
      participants: participants.map((one) => ({ _id: '', ...one })),
      connectors: connectors.map((one) => ({ _id: '', ...one })),
      matches: [],
      ...when,
    }).proposals.map(({ participantId, connectorId }) => `${participantId} ${connectorId}`);

  it('a pin holds against a better score', () => {
    const better = nurse('better', { postcode: '63110' });
    const people = [{ ...person('a', 'pinned', 'connector.pinned'), postcode: '63110' }];
    expect(pairs([{ ...people[0], pairDecisions: [] }], [better, nurse('pinned')])).toEqual([
      'participant.a connector.better',
    ]);
    expect(pairs(people, [better, nurse('pinned')])).toEqual(['participant.a connector.pinned']);
  });

  it('a pin to a Connector who is paused leaves the person free for another', () => {
    const people = [person('a', 'pinned', 'connector.away')];
    expect(pairs(people, [nurse('away', { status: 'paused' }), nurse('here')])).toEqual([
      'participant.a connector.here',
    ]);
  });

  it('a refused pair says so, and who is left with nobody reads it too', () => {
    const refused = person('a', 'refused', 'connector.only');
    const context = { matches: [], ...when };
    expect(scorePair(refused, nurse('only'), context).blocked?.key).toBe('refused');
    const { unmatched } = proposeMatches({
      participants: [refused],
      connectors: [nurse('only')],
      ...context,
    });
    expect(unmatched[0]?.why).toBe('nobody-allowed');
  });
});
