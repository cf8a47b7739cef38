import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worthOf } from '../assignment/solvers.fixture.ts';
import { dayOf } from '../clock/zone.ts';
import { haveBasis, ruledOut } from './blocks.ts';
import { toCandidate } from './candidate.ts';
import { toOffer } from './offer.ts';
import { sampleAhead } from './outlook.fixture.ts';
import { outlookFrom } from './outlook.ts';
import { type MatchingInput, proposeMatches, scorePair } from './proposeMatches.ts';
import { readRecord } from './record.ts';
import { pointsOf } from './scorePair.ts';
import { thinkAhead } from './thinkAhead.ts';

const samples = (people: number, connectors: number, matches = people) =>
  fc
    .record({
      seed: fc.nat(),
      fields: fc.integer({ min: 1, max: 4 }),
      monthly: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
      look: fc.constantFrom('balanced' as const, 'ahead' as const),
    })
    .map(({ look, ...spread }) => sampleAhead({ people, connectors, matches, mixed: true, ...spread }, look));

/** What is to be maximized for an input, asked of the rule itself, and the free places. */
function question(input: MatchingInput & ReturnType<typeof sampleAhead>) {
  const record = readRecord(input.matches, input.now, input.timeZone);
  const people = input.participants
    .map((person) => toCandidate(person, record, input.now))
    .filter(({ isReady, hasOpenMatch }) => isReady && !hasOpenMatch);
  const offers = input.connectors.map((one) => toOffer(one, record, dayOf(input.now, input.timeZone)));
  const pairs = people.map((person) =>
    offers.flatMap((offer, to) =>
      offer.availability === 'outside' || !haveBasis(person, offer) || ruledOut(person, offer)
        ? []
        : [{ to, score: pointsOf(person, offer) }],
    ),
  );
  const { gains } = thinkAhead(people, offers, pairs, new Map(), input.outlook, input);
  return { people, offers, gains: gains.map((list) => list.filter(({ score }) => score >= 0)) };
}

describe('matching that thinks ahead', () => {
  it('maximizes value less price exactly, whenever all can be tried', () => {
    fc.assert(
      fc.property(samples(8, 4, 4), (input) => {
        const { people, offers, gains } = question(input);
        const { proposals } = proposeMatches(input);
        const seats = people.map(({ id }) => {
          const found = proposals.find(({ participantId }) => participantId === id);
          return found && offers.findIndex((offer) => offer.id === found.connectorId);
        });
        // Only the sum counts here: whoever adds nothing to it may be left out.
        const raised = gains.map((list) => list.map(({ to, score }) => ({ to, score: score * 100 })));
        const best = Math.max(
          ...[
            0,
            tryAllSums(
              raised,
              offers.map(({ places }) => places),
            ),
          ],
        );
        expect(worthOf(raised, seats).total).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('exceeds no capacity, proposes no blocked pair, tells true scores, and adds up', () => {
    fc.assert(
      fc.property(samples(40, 15), (input) => {
        const { proposals, unmatched, total, ahead } = proposeMatches(input);
        const { offers } = question(input);
        const named = [...proposals, ...unmatched].map(({ participantId }) => participantId);
        expect(named.toSorted()).toEqual(input.participants.map(({ _id }) => _id).toSorted());
        for (const { id, places } of offers)
          expect(proposals.filter(({ connectorId }) => connectorId === id).length).toBeLessThanOrEqual(
            places,
          );
        for (const { participantId, connectorId, ahead: told, ...rest } of proposals) {
          const participant = input.participants.find(({ _id }) => _id === participantId);
          const connector = input.connectors.find(({ _id }) => _id === connectorId);
          if (!participant || !connector) throw new Error('a proposal for nobody');
          expect(rest).toEqual(scorePair(participant, connector, input));
          expect(told?.value).toBeGreaterThanOrEqual(300);
          expect(told?.kept?.values.connector).not.toBe(connectorId);
        }
        const sum = (part: 'value' | 'price') =>
          proposals.reduce((all, one) => all + (one.ahead?.[part] ?? 0), 0);
        expect(ahead).toEqual({ value: sum('value'), price: sum('price') });
        expect(total).toBe(proposals.reduce((all, { score }) => all + score, 0));
      }),
    );
  });

  it('is the same in any order of the lists', () => {
    const shuffled = samples(24, 10).chain((input) =>
      fc.record({
        input: fc.constant(input),
        participants: fc.shuffledSubarray(input.participants, { minLength: 24 }),
        connectors: fc.shuffledSubarray(input.connectors, { minLength: 10 }),
        matches: fc.shuffledSubarray(input.matches, { minLength: 24 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, ...lists }) => {
        const arrivals = lists.participants.map((person) => ({ ...person, signedUpAt: person.confirmedAt }));
        const ordered = input.participants.map((person) => ({ ...person, signedUpAt: person.confirmedAt }));
        const outlook = outlookFrom({ ...input, ...lists, arrivals }, 'balanced');
        const same = outlookFrom({ ...input, arrivals: ordered }, 'balanced');
        expect(proposeMatches({ ...input, ...lists, outlook })).toEqual(
          proposeMatches({ ...input, outlook: same }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a scarce connector for those who are expected, and says for whom', () => {
    const now = new Date('2026-11-22T15:00:00Z');
    const nurse = {
      _id: 'connector.nurse',
      status: 'active',
      fields: ['nursing'],
      yearlyCapacity: 3,
      monthlyCapacity: 1,
    };
    const pharmacist = {
      _id: 'participant.pharmacist',
      status: 'ready',
      field: 'other-health',
      english: 'fluent',
    };
    const input = {
      participants: [pharmacist],
      connectors: [nurse],
      matches: [],
      now,
      timeZone: 'America/Chicago',
    };
    const arrivals = Array.from({ length: 24 }, (_, at) => ({
      _id: `participant.${at}`,
      status: 'closed',
      field: 'nursing',
      english: 'fluent',
      signedUpAt: new Date(now.getTime() - (at * 15 + 1) * 86_400_000).toISOString(),
    }));
    expect(proposeMatches(input).proposals).toHaveLength(1);
    const outlook = outlookFrom({ ...input, arrivals }, 'ahead');
    const { proposals, unmatched } = proposeMatches({ ...input, outlook });
    expect(proposals).toEqual([]);
    expect(unmatched).toEqual([
      {
        participantId: pharmacist._id,
        why: 'worth-more-later',
        would: {
          key: 'fewer-expected',
          values: { connector: nurse._id, field: 'nursing', expected: 2, knowing: 1 },
        },
      },
    ]);
  });

  it('introduces at once who lacks little of a price, where people outnumber places', () => {
    const now = new Date('2026-11-22T15:00:00Z');
    const connector = {
      ...{ _id: 'connector.nurse', status: 'active', fields: ['nursing'], postcode: '63110' },
      ...{ yearlyCapacity: 3, monthlyCapacity: 1 },
    };
    const nurse = { status: 'ready', field: 'nursing', english: 'fluent' };
    // Those who are expected live near the Connector, who is worth 20 more to them.
    const arrivals = Array.from({ length: 24 }, (_, at) => ({
      ...{ ...nurse, _id: `participant.${at}`, status: 'closed', postcode: '63116' },
      signedUpAt: new Date(now.getTime() - (at * 15 + 1) * 86_400_000).toISOString(),
    }));
    const countFor = (change: object) => {
      const participants = [{ ...nurse, _id: 'participant.here', postcode: '62220', ...change }];
      const input = { participants, connectors: [connector], matches: [], now, timeZone: 'America/Chicago' };
      return proposeMatches({ ...input, outlook: outlookFrom({ ...input, arrivals }, 'ahead') }).proposals
        .length;
    };
    expect(countFor({})).toBe(1);
    expect(countFor({ english: 'conversational' })).toBe(0);
  });

  it('looks at today alone where staff say so, or where too little is known', () => {
    const { outlook: _, ...input } = sampleAhead({ seed: 1, people: 30, connectors: 10 });
    const arrivals = input.participants.map((person) => ({ ...person, signedUpAt: person.confirmedAt }));
    expect(outlookFrom({ ...input, arrivals }, 'now')).toBeUndefined();
    expect(outlookFrom({ ...input, arrivals: arrivals.slice(0, 7) }, 'balanced')).toBeUndefined();
  });
});

/** The greatest sum of all assignments, by trying each, whoever is left out for it. */
function tryAllSums(
  options: readonly (readonly { to: number; score: number }[])[],
  places: readonly number[],
  person = 0,
): number {
  const ways = options[person];
  if (!ways) return 0;
  return Math.max(
    tryAllSums(options, places, person + 1),
    ...ways.flatMap(({ to, score }) => {
      const free = places[to] ?? 0;
      return free > 0 ? score + tryAllSums(options, places.with(to, free - 1), person + 1) : [];
    }),
  );
}
