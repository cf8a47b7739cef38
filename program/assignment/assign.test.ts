import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';
import { linearProgram, tryAll, worthOf } from './solvers.fixture.ts';

/** A table of scores in which a missing one means that the two may not meet. */
const board = (people: number, connectors: number, best = 9) =>
  fc.record({
    options: fc
      .array(fc.array(fc.option(fc.nat(best)), { minLength: connectors, maxLength: connectors }), {
        maxLength: people,
      })
      .map((rows) => rows.map((row) => row.flatMap((score, to) => (score === null ? [] : [{ to, score }])))),
    places: fc.array(fc.nat(3), { minLength: connectors, maxLength: connectors }),
  });

const small = fc.integer({ min: 1, max: 4 }).chain((connectors) => board(6, connectors));

describe('the assignment', () => {
  it('is the best of all there are, whenever all can be tried', () => {
    fc.assert(
      fc.property(small, ({ options, places }) => {
        expect(worthOf(options, assign(options, places))).toEqual(tryAll(options, places));
      }),
      { numRuns: 3000 },
    );
  });

  it('fills no place twice', () => {
    fc.assert(
      fc.property(board(30, 8), ({ options, places }) => {
        const seats = assign(options, places);
        for (const [at, free] of places.entries())
          expect(seats.filter((seat) => seat === at).length).toBeLessThanOrEqual(free);
      }),
    );
  });

  it('puts one person more before any sum of scores', () => {
    const options = [
      [
        { to: 0, score: 900 },
        { to: 1, score: 0 },
      ],
      [{ to: 0, score: 0 }],
    ];
    expect(assign(options, [1, 1])).toEqual([1, 0]);
  });

  it('is as good as that of HiGHS for boards too large to try', async () => {
    const highs = await loadHighs();
    const boards = fc.oneof(board(60, 40), board(60, 40, 900), board(150, 12, 900), board(150, 80, 900));
    for (const { options, places } of fc.sample(boards, { seed: 42, numRuns: 20 })) {
      const { text, read } = linearProgram(options, places);
      const { ObjectiveValue } = highs.solve(text, { output_flag: false });
      expect(worthOf(options, assign(options, places))).toEqual(read(ObjectiveValue));
    }
  });
});
