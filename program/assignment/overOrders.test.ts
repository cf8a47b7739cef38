import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { type CaseSample, caseYear, PLACES } from './cases.fixture.ts';
import { overOrders } from './overOrders.ts';

const year = (change: Partial<CaseSample> & { seed: number }) =>
  caseYear({ cases: 160, places: PLACES, room: 1.05, ...change });
const past = year({ seed: 1, cases: 240 });
const ways = { batch: 8, orders: 2, expected: 160 };

describe('cases placed by prices', () => {
  it.each([
    ['after a larger year', year({ seed: 2 }), past],
    ['after a smaller year', year({ seed: 3 }), year({ seed: 1, cases: 100 })],
    ['where many more go to few places', year({ seed: 4, rare: 0.5 }), past],
    ['with three places that are new', year({ seed: 5, places: [...PLACES.slice(3), 'X', 'Y', 'Z'] }), past],
    ['with room for four of five', year({ seed: 6, room: 0.8 }), past],
    ['with much room', year({ seed: 7, room: 1.5 }), past],
  ])('%s, reach nearly what hindsight does', (_, one, before) => {
    const { prices, batch, oneByOne } = overOrders(one, before, ways);
    expect(prices).toBeGreaterThan(0.965);
    expect(prices).toBeGreaterThan(Math.max(batch, oneByOne));
  });

  it('need no other year, and do not follow one of other places', () => {
    const one = year({ seed: 8 });
    const alone = overOrders(one, undefined, ways);
    expect(alone.prices).toBeGreaterThan(0.95);
    const elsewhere = year({ seed: 1, places: PLACES.map((place) => `${place} elsewhere`) });
    expect(overOrders(one, elsewhere, ways)).toEqual(alone);
  });

  it('are measured against the best there is, as HiGHS finds it', async () => {
    const highs = await loadHighs();
    const one = year({ seed: 9, cases: 60, room: 0.9 });
    const pairs = one.cases.flatMap((row, at) =>
      row.flatMap((worth, to) => (worth === undefined ? [] : [{ name: `x${at}y${to}`, worth, at, to }])),
    );
    const sum = (some: typeof pairs) => some.map(({ name }) => name).join(' + ');
    const text = [
      'Maximize',
      ` best: ${pairs.map(({ name, worth }) => `${worth.toFixed(12)} ${name}`).join(' + ')}`,
      'Subject To',
      ...one.cases.map((_, at) => ` a${at}: ${sum(pairs.filter((pair) => pair.at === at))} <= 1`),
      ...one.capacity.map((room, to) => ` b${to}: ${sum(pairs.filter((pair) => pair.to === to))} <= ${room}`),
      'End',
    ].join('\n');
    const { ObjectiveValue } = highs.solve(text, { output_flag: false });
    expect(overOrders(one, undefined, { ...ways, orders: 1 }).hindsight).toBeCloseTo(ObjectiveValue, 4);
  });

  it('are the same each time, and of nobody are all that can be', () => {
    const one = year({ seed: 10, cases: 40 });
    expect(overOrders(one, past, ways)).toEqual(overOrders(one, past, ways));
    const nobody = { places: PLACES, capacity: PLACES.map(() => 1), cases: [] };
    expect(overOrders(nobody, past, ways)).toEqual({ hindsight: 0, oneByOne: 1, batch: 1, prices: 1 });
  });
});
