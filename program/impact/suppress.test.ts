import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_SHOWN, type Sum, suppress, type Table, whatCanBeWorkedOut } from './suppress.ts';

/** Every way in which a total of at most `most` can be divided among the sums, kept small so that all can be tried. */
function* worlds(names: readonly string[], most: number): Generator<Record<string, number>> {
  const [first, ...rest] = names;
  if (first === undefined) return yield {};
  for (let value = 0; value <= most; value += 1) {
    for (const world of worlds(rest, most)) yield { ...world, [first]: value };
  }
}

const sums: readonly Sum[] = [
  { total: 'all', parts: ['met', 'unknown', 'rest'] },
  { total: 'met', parts: ['referred', 'alone'] },
];
const leaves = ['referred', 'alone', 'unknown', 'rest'];
const published = ['all', 'met', 'unknown', 'referred'];

function tableOf(world: Record<string, number>): Table {
  const met = (world.referred ?? 0) + (world.alone ?? 0);
  return {
    values: { ...world, met, all: met + (world.unknown ?? 0) + (world.rest ?? 0) },
    published,
    sums,
  };
}

describe('cells under five', () => {
  it('are not shown, nor the one beside them by which they could be worked out', () => {
    const shown = suppress(tableOf({ referred: 20, alone: 10, unknown: 2, rest: 30 }));
    expect([...shown].sort()).toEqual(['all', 'met', 'referred']);
    const tight = suppress(tableOf({ referred: 20, alone: 10, unknown: 2, rest: 0 }));
    expect(tight.has('all') && tight.has('met')).toBe(false);
  });

  it('are hidden also where nobody meant to publish them', () => {
    const shown = suppress(tableOf({ referred: 20, alone: 3, unknown: 10, rest: 10 }));
    expect(shown.has('met') && shown.has('referred')).toBe(false);
  });

  it('hide nothing else where all cells are large', () => {
    expect([...suppress(tableOf({ referred: 9, alone: 9, unknown: 9, rest: 9 }))].sort()).toEqual(
      [...published].sort(),
    );
  });

  it('cannot be placed under five by an outsider who tries every world that shows the same', () => {
    const small = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.record({ referred: small, alone: small, unknown: small, rest: small }), (world) => {
        const table = tableOf(world);
        const shown = suppress(table);
        for (const cell of shown) expect(table.values[cell]).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        const seen = (values: Readonly<Record<string, number>>) =>
          [...shown].every((cell) => values[cell] === table.values[cell]);
        const possible = [...worlds(leaves, 14)].map((each) => tableOf(each).values).filter(seen);
        for (const [cell, value] of Object.entries(table.values)) {
          if (value >= SMALLEST_SHOWN) continue;
          const most = Math.max(...possible.map((values) => values[cell] ?? 0));
          expect(most, `${cell} is ${value}`).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('lie within the limits that can be worked out, however much is shown', () => {
    const any = fc.nat({ max: 60 });
    fc.assert(
      fc.property(
        fc.record({ referred: any, alone: any, unknown: any, rest: any }),
        fc.subarray(published),
        (world, shown) => {
          const table = tableOf(world);
          for (const [cell, { from, to }] of whatCanBeWorkedOut(table, new Set(shown))) {
            expect(table.values[cell]).toBeGreaterThanOrEqual(from);
            expect(table.values[cell]).toBeLessThanOrEqual(to);
          }
        },
      ),
    );
  });

  it('are hidden in tables of any size', () => {
    const any = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.record({ referred: any, alone: any, unknown: any, rest: any }), (world) => {
        const table = tableOf(world);
        const bounds = whatCanBeWorkedOut(table, suppress(table));
        for (const [cell, value] of Object.entries(table.values)) {
          if (value < SMALLEST_SHOWN) expect(bounds.get(cell)?.to).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
