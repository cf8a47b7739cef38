import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignWithPrices, type Goal, type Option } from './assign.ts';
import { lossesWithout } from './lossesWithout.ts';
import { worthOf } from './solvers.fixture.ts';

const cases = fc.integer({ min: 1, max: 5 }).chain((connectors) =>
  fc.record({
    goal: fc.constantFrom<Goal>('people-first', 'sum'),
    places: fc.array(fc.nat(3), { minLength: connectors, maxLength: connectors }),
    options: fc.array(
      fc
        .uniqueArray(fc.record({ to: fc.nat(connectors - 1), score: fc.integer({ min: -5, max: 30 }) }), {
          selector: ({ to }) => to,
        })
        .map((list): Option[] => list),
      { maxLength: 9 },
    ),
  }),
);

it('tells for each pair exactly what the best assignment without it has less', () => {
  fc.assert(
    fc.property(cases, ({ options, places, goal }) => {
      const best = assignWithPrices(options, places, goal);
      const before = worthOf(options, best.seats);
      const losses = lossesWithout(options, places, best, goal);
      for (const [person, seat] of best.seats.entries()) {
        if (seat === undefined) {
          expect(losses[person]).toBeUndefined();
          continue;
        }
        const without = options.map((list, at) =>
          at === person ? list.filter(({ to }) => to !== seat) : list,
        );
        const after = worthOf(without, assignWithPrices(without, places, goal).seats);
        expect(losses[person]?.points).toBe(before.total - after.total);
        // By the sum, people of no worth come and go.
        if (goal === 'people-first') expect(losses[person]?.people).toBe(before.people - after.people);
      }
    }),
    { numRuns: 2000 },
  );
});
