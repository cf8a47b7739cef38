import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { assign, type Option } from './assign.ts';

type Options = readonly (readonly Option[])[];

/** How many were sent somewhere, and the sum of their scores. Throws for a place that was not among the options. */
function worth(options: Options, seats: readonly (number | undefined)[]) {
  const scores = seats.flatMap((seat, person) => {
    if (seat === undefined) return [];
    const option = options[person]?.find(({ to }) => to === seat);
    if (!option) throw new Error(`person ${person} was sent where nobody offered`);
    return [option.score];
  });
  return { people: scores.length, total: scores.reduce((sum, score) => sum + score, 0) };
}

/** The best of all assignments there are, by trying each. */
function tryAll(options: Options, places: readonly number[], person = 0): { people: number; total: number } {
  const ways = options[person];
  if (!ways) return { people: 0, total: 0 };
  return ways.reduce(
    (best, { to, score }) => {
      const free = places[to] ?? 0;
      if (free === 0) return best;
      const rest = tryAll(options, places.with(to, free - 1), person + 1);
      const found = { people: rest.people + 1, total: rest.total + score };
      const better = found.people > best.people || (found.people === best.people && found.total > best.total);
      return better ? found : best;
    },
    tryAll(options, places, person + 1),
  );
}

/** The best by HiGHS, as a linear program; with whole capacities its corners are whole assignments. */
async function byHighs(options: Options, places: readonly number[]) {
  const big = 1 + options.length * Math.max(0, ...options.flat().map(({ score }) => score));
  const names = options.flatMap((list, person) => list.map(({ to, score }) => ({ person, to, score })));
  const name = ({ person, to }: { person: number; to: number }) => `x${person}y${to}`;
  const sum = (parts: string[]) => parts.join(' + ');
  const people = options.map((list, person) => sum(list.map(({ to }) => name({ person, to }))));
  const seats = places.map((free, at) => ({ free, of: sum(names.filter(({ to }) => to === at).map(name)) }));
  const program = [
    'Maximize',
    ` best: ${sum(names.map((one) => `${big + one.score} ${name(one)}`))}`,
    'Subject To',
    ...people.flatMap((of, index) => (of ? [` p${index}: ${of} <= 1`] : [])),
    ...seats.flatMap(({ of, free }, index) => (of ? [` c${index}: ${of} <= ${free}`] : [])),
    'End',
  ].join('\n');
  const { ObjectiveValue } = (await loadHighs()).solve(program, { output_flag: false });
  const best = Math.round(ObjectiveValue);
  return { people: Math.floor(best / big), total: best % big };
}

/** A table of scores in which a missing one means that the two may not meet. */
const board = (people: number, connectors: number) =>
  fc.record({
    options: fc
      .array(fc.array(fc.option(fc.nat(9)), { minLength: connectors, maxLength: connectors }), {
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
        expect(worth(options, assign(options, places))).toEqual(tryAll(options, places));
      }),
      { numRuns: 3000 },
    );
  });

  it('fills no place twice', () => {
    fc.assert(
      fc.property(board(30, 8), ({ options, places }) => {
        const seats = assign(options, places);
        places.forEach((free, at) => {
          expect(seats.filter((seat) => seat === at).length).toBeLessThanOrEqual(free);
        });
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

  it('is that of HiGHS for boards too large to try', { timeout: 120_000 }, async () => {
    const boards = fc.sample(fc.oneof(board(60, 40), board(150, 12), board(40, 25)), {
      seed: 42,
      numRuns: 12,
    });
    for (const { options, places } of boards)
      expect(worth(options, assign(options, places))).toEqual(await byHighs(options, places));
  });
});
