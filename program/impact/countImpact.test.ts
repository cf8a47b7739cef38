import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { CONNECTOR_STATUSES } from '../connectors/status.ts';
import { programRecords } from '../journeys/records.ts';
import { OUTCOMES } from '../matches/match.ts';
import { MATCH_MOVES, MATCH_STATUSES, type MatchStatus } from '../matchStatus.ts';
import { PARTICIPANT_STATUSES } from '../participants/status.ts';
import { REFERRAL_STATUSES } from '../referrals/status.ts';
import { type CountedRecords, countCells, SUMS } from './cells.ts';
import { CELLS, countImpact, countStages } from './countImpact.ts';
import { impactSchema, STAGES, type StageKey } from './impact.ts';
import { SMALLEST_SHOWN, whatCanBeWorkedOut } from './suppress.ts';

const now = new Date('2026-11-22T12:00:00Z');
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** A way from `approved` to a state, as the program would have written it. */
function wayTo(state: MatchStatus): MatchStatus[] {
  const ways: MatchStatus[][] = [['approved']];
  for (const way of ways) {
    const last = way.at(-1) ?? 'approved';
    if (last === state) return way;
    for (const next of MATCH_MOVES[last]) if (!way.includes(next)) ways.push([...way, next]);
  }
  return [];
}

function match(number: number, status: MatchStatus, outcome?: (typeof OUTCOMES)[number]) {
  return {
    _id: `match.${number}`,
    status,
    participant: `participant.${number}`,
    connector: `connector.${number % 12}`,
    been: wayTo(status),
    outcomes: outcome
      ? [
          { day: 30, outcome: null },
          { day: 90, outcome },
        ]
      : [],
  };
}

const pilot: CountedRecords = programRecords.parse({
  participants: numbers(60).map((number) => ({
    _id: `participant.${number}`,
    status: number < 40 ? 'introduced' : number < 50 ? 'ready' : 'received',
  })),
  connectors: numbers(20).map((number) => ({ _id: `connector.${number}`, status: 'active' })),
  matches: [
    ...numbers(20).map((number) => match(number, 'met', number < 8 ? 'job-in-field' : 'none')),
    ...numbers(10).map((number) => match(number + 20, 'introduced')),
    ...numbers(10).map((number) => match(number + 30, 'not-met')),
    ...numbers(6).map((number) => match(number + 40, 'declined')),
  ],
  referrals: numbers(15).map((number) => ({
    _id: `referral.${number}`,
    status: number < 9 ? 'met' : 'offered',
    match: `match.${number % 10}`,
  })),
});

describe('the counts of a pilot', () => {
  const stages = new Map(countStages(pilot).map((stage) => [stage.key, stage]));

  it('count people once, say of how many, and of how many nothing is known', () => {
    expect(stages.get('signed-up')).toMatchObject({ count: 60 });
    expect(stages.get('ready')).toMatchObject({ count: 50, of: 60, unknown: 10, responseRate: 83 });
    expect(stages.get('introduced')).toMatchObject({ count: 40, of: 50 });
    expect(stages.get('met')).toMatchObject({ count: 20, of: 40, unknown: 10, responseRate: 75 });
    expect(stages.get('referred')).toMatchObject({ count: 10, of: 20 });
    expect(stages.get('job-in-field')).toMatchObject({ count: 8, of: 20, unknown: 0, responseRate: 100 });
    expect(stages.get('questions-accepted')).toMatchObject({ count: 40, of: 46, unknown: 0 });
    expect(stages.get('referrals-met')).toMatchObject({ count: 9, of: 15, unknown: 6, responseRate: 60 });
  });

  it('are nothing, and no response rate, where there is nothing', () => {
    const empty = countStages({ participants: [], connectors: [], matches: [], referrals: [] });
    expect(empty.every(({ count }) => count === 0)).toBe(true);
    expect(empty.find(({ key }) => key === 'met')?.responseRate).toBeNull();
  });
});

const meanings: Record<StageKey, { counts: string; of?: string }> = en.impact.stages;

it('every stage has its definition, and one with a denominator says which', () => {
  for (const { key, of } of countStages(pilot)) {
    expect(meanings[key].counts).toMatch(/\.$/);
    expect(meanings[key].of !== undefined, key).toBe(of !== undefined);
  }
  expect(Object.keys(meanings)).toEqual([...STAGES]);
});

const id = (type: string) => fc.nat({ max: 30 }).map((number) => `${type}.${number}`);
const several = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 60 });
const records: fc.Arbitrary<CountedRecords> = fc
  .record({
    participants: fc.uniqueArray(
      fc.record({
        _id: id('participant'),
        status: fc.constantFrom(...PARTICIPANT_STATUSES),
        readyAt: fc.constantFrom('', '2026-03-01T12:00:00Z'),
      }),
      { selector: ({ _id }) => _id, maxLength: 30 },
    ),
    connectors: fc.uniqueArray(
      fc.record({
        _id: id('connector'),
        status: fc.constantFrom(...CONNECTOR_STATUSES),
        referredBy: fc.option(id('referral')),
      }),
      { selector: ({ _id }) => _id, maxLength: 30 },
    ),
    matches: several(
      fc
        .tuple(
          fc.nat({ max: 30 }),
          fc.constantFrom(...MATCH_STATUSES),
          fc.option(fc.constantFrom(...OUTCOMES)),
        )
        .map(([number, status, outcome]) => ({
          ...match(number, status, outcome ?? undefined),
          introducedAt: `2026-0${3 + (number % 5)}-10T12:00:00Z`,
        })),
    ),
    referrals: several(
      fc.record({
        _id: id('referral'),
        status: fc.constantFrom(...REFERRAL_STATUSES),
        match: id('match'),
        parent: fc.oneof(fc.constant(''), id('referral')),
      }),
    ),
  })
  .map((all) => programRecords.parse(all));

describe('whatever is counted', () => {
  it('the cells add up, and none is negative', () => {
    fc.assert(
      fc.property(records, (all) => {
        const cells = countCells(all);
        for (const [cell, count] of Object.entries(cells)) expect(count, cell).toBeGreaterThanOrEqual(0);
        for (const { total, parts } of SUMS)
          expect(
            parts.reduce((sum, part) => sum + (cells[part] ?? Number.NaN), 0),
            total,
          ).toBe(cells[total]);
      }),
    );
  });

  it('the public document shows no cell under five, and none can be placed under five', () => {
    fc.assert(
      fc.property(records, (all) => {
        const impact = impactSchema.parse(countImpact(all, now));
        const cells = countCells(all);
        const open = new Map(countStages(all).map((stage) => [stage.key, stage]));
        for (const { key, count, of, unknown } of impact.stages) {
          for (const cell of [count, of, unknown]) {
            if (typeof cell === 'number') expect(cell).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
          }
          if (count !== null) expect(count).toBe(open.get(key)?.count);
        }
        // A reader who knows which cell every number is, and how the cells add up.
        const seen = impact.stages.flatMap(({ key, count, of, unknown }) => [
          count === null ? [] : CELLS[key].count,
          of === null ? [] : (CELLS[key].of ?? []),
          unknown === null ? [] : (CELLS[key].unknown ?? []),
        ]);
        const bounds = whatCanBeWorkedOut({ values: cells, published: [], sums: SUMS }, new Set(seen.flat()));
        for (const [cell, count] of Object.entries(cells))
          if (count < SMALLEST_SHOWN)
            expect(bounds.get(cell)?.to, cell).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the records changes nothing', () => {
    const turned: CountedRecords = {
      participants: pilot.participants.toReversed(),
      connectors: pilot.connectors.toReversed(),
      matches: pilot.matches.toReversed(),
      referrals: pilot.referrals.toReversed(),
    };
    expect(countImpact(turned, now)).toEqual(countImpact(pilot, now));
  });
});
