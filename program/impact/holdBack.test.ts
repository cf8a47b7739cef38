import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../clock/day.ts';
import { type ProgramRecords, programRecords } from '../journeys/records.ts';
import { CELLS, countImpact } from './countImpact.ts';
import { holdBack, type Ledger, ledgerOf } from './holdBack.ts';
import type { Impact, Stage } from './impact.ts';
import { SMALLEST_SHOWN } from './suppress.ts';

const day = (number: number) => new Date(`${addDays('2026-11-01', number)}T14:00:00Z`);
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** How far each of the participants has come: 0 signed up, 1 ready, 2 introduced, 3 met, 4 got names. */
type World = readonly number[];

function recordsOf(world: World): ProgramRecords {
  const introduced = world.flatMap((step, number) => (step >= 2 ? [{ step, number }] : []));
  const states = ['received', 'ready', 'introduced', 'introduced', 'introduced'];
  return programRecords.parse({
    participants: world.map((step, number) => ({
      _id: `participant.${number}`,
      status: states[step] ?? 'received',
      // Of every fourth the day was not kept.
      readyAt: number % 4 === 3 ? '' : '2026-03-01T12:00:00Z',
    })),
    connectors: numbers(12).map((number) => ({ _id: `connector.${number}`, status: 'active' })),
    matches: introduced.map(({ step, number }) => ({
      _id: `match.${number}`,
      status: step >= 3 ? 'met' : 'introduced',
      participant: `participant.${number}`,
      connector: `connector.${number % 12}`,
      been: ['asked', 'accepted', 'introduced'],
      introducedAt: ['2026-03-10', '2026-03-25', '2026-05-10'][number % 4] ?? '2026-03-10',
      outcomes: step >= 4 ? [{ day: 30, outcome: number % 2 ? 'job' : 'study' }] : [],
    })),
    referrals: introduced
      .filter(({ step }) => step >= 4)
      .map(({ number }) => ({
        _id: `referral.${number}`,
        status: 'met',
        match: `match.${number}`,
        parent: number % 3 ? `referral.${number - 1}` : '',
      })),
  });
}

/** Days in a row: on each some sign up, some go a step further, and some are erased. */
const days = fc
  .record({
    first: fc.array(fc.nat({ max: 4 }), { minLength: 20, maxLength: 80 }),
    changes: fc.array(
      fc.record({
        more: fc.nat({ max: 9 }),
        steps: fc.array(fc.nat({ max: 200 }), { maxLength: 12 }),
        erased: fc.array(fc.nat({ max: 200 }), { maxLength: 2 }),
      }),
      { minLength: 2, maxLength: 25 },
    ),
  })
  .map(({ first, changes }) => {
    const worlds: World[] = [first];
    for (const { more, steps, erased } of changes) {
      const last = worlds.at(-1) ?? [];
      const moved = last.map((step, place) =>
        steps.some((each) => each % last.length === place) ? Math.min(4, step + 1) : step,
      );
      const left = moved.filter((_, place) => !erased.some((each) => each % moved.length === place));
      worlds.push([...left, ...numbers(more).map(() => 0)]);
    }
    return worlds;
  });

function publishEach(worlds: readonly World[]): Impact[] {
  return tellEach(worlds).published;
}

/** The documents of the days, and all that a reader of every one of them can know. */
function tellEach(worlds: readonly World[]) {
  const published: Impact[] = [];
  let ledger: Ledger = {};
  for (const [place, world] of worlds.entries()) {
    const next = holdBack(countImpact(recordsOf(world), day(place)), published.at(-1), ledger);
    ledger = next.ledger;
    published.push(next.impact);
  }
  return { published, ledger };
}

/** What a stage tells by itself: its figures, and what is left over between them. */
function toldBy({ count, of, unknown }: Stage): (number | undefined)[] {
  const minus = (one: number | null | undefined, ...others: (number | null | undefined)[]) =>
    [one, ...others].every((figure) => typeof figure === 'number')
      ? others.reduce<number>((left, other) => left - (other ?? 0), one ?? 0)
      : undefined;
  return [
    minus(count),
    minus(of),
    minus(unknown),
    minus(of, count),
    minus(of, unknown),
    minus(of, count, unknown),
  ];
}

describe('counts that are published day by day', () => {
  it('never tell by subtracting any two documents that one to four people took a step', () => {
    fc.assert(
      fc.property(days, (worlds) => {
        const published = publishEach(worlds);
        for (const [place, later] of published.entries())
          for (const earlier of published.slice(0, place))
            for (const [index, stage] of later.stages.entries()) {
              const before = toldBy(earlier.stages[index] ?? stage);
              for (const [figure, told] of toldBy(stage).entries()) {
                const was = before[figure];
                if (told === undefined || was === undefined) continue;
                const change = Math.abs(told - was);
                expect(change === 0 || change >= SMALLEST_SHOWN, `${stage.key}: ${was} → ${told}`).toBe(true);
              }
            }
      }),
      { numRuns: 60 },
    );
  });

  it('never tell it either of what is worked out by adding up the stages of one day', () => {
    fc.assert(
      fc.property(days, (worlds) => {
        for (const [cell, values] of Object.entries(tellEach(worlds).ledger))
          for (const [place, later] of values.entries())
            for (const earlier of values.slice(0, place))
              expect(Math.abs(later - earlier), `${cell}: ${values}`).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }),
      { numRuns: 60 },
    );
  });

  it('tell nothing of one person who moves from one class of waiting, or link of a chain, to another', () => {
    const many = [...numbers(90).map((number) => (number < 80 ? 4 : 2))];
    const one = many.map((step, number) => (number === 85 ? 4 : step));
    const [first, second] = publishEach([many, one]);
    for (const group of ['wait-', 'chain-']) {
      const shown = first?.stages.filter(({ key, count }) => key.startsWith(group) && count !== null);
      expect(shown?.length, group).toBeGreaterThan(1);
    }
    expect(second?.stages).toEqual(first?.stages);
  });

  it('show the new figures as soon as they may, and the old ones until then', () => {
    const [first, small, large] = publishEach([
      [...numbers(40).map(() => 0), ...numbers(20).map(() => 1)],
      [...numbers(42).map(() => 0), ...numbers(20).map(() => 1)],
      [...numbers(50).map(() => 0), ...numbers(20).map(() => 1)],
    ]);
    const signedUp = (impact?: Impact) => impact?.stages.find(({ key }) => key === 'signed-up')?.count;
    expect([signedUp(first), signedUp(small), signedUp(large)]).toEqual([60, 60, 70]);
    expect(small?.asOf).toBe(day(1).toISOString());
  });

  it('hold to a document from before the ledger was kept', () => {
    const before = countImpact(recordsOf(numbers(40).map(() => 0)), day(0));
    const next = countImpact(recordsOf(numbers(43).map(() => 0)), day(1));
    const { impact } = holdBack(next, before, ledgerOf(before));
    expect(impact.stages[0]?.count).toBe(40);
  });

  it('say nothing of a stage that was never published and may not be yet', () => {
    const today = countImpact(recordsOf(numbers(40).map(() => 0)), day(0));
    const { impact } = holdBack(today, undefined, { 'signed-up': [38] });
    expect(impact.stages[0]).toMatchObject({ key: 'signed-up', count: null });
    expect(impact.stages.map(({ key }) => key)).toEqual(Object.keys(CELLS));
  });
});
