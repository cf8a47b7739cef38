import { beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../assignment/chance.ts';
import { addUp } from './addUp.ts';
import { attacker, isRecovered, type Known, type Terms } from './attack.fixture.ts';
import { knownOf, knownOfCell, recoveredIn, total } from './attacks.fixture.ts';
import { CELL_IDS } from './definitions.ts';
import { numberBetween } from './fives.ts';
import { CITIES, QUARTERS, type Simulated, simulateCities } from './simulation.fixture.ts';

/** Linear programs that are solved here; `npm run bench -- cities` solves those of 10,000. */
const ATTACKS = 1500;

let cities: Simulated[] = [];
beforeAll(() => {
  cities = simulateCities();
});

const acceptedOf = ({ summaries }: Simulated) =>
  summaries.map(({ quarter, counts }) => ({ quarter, digest: quarter, counts }));

describe('44 cities over 8 quarters', () => {
  it('publish every quarter, with many small counts among them', () => {
    expect(cities.every(({ summaries }) => summaries.length === QUARTERS.length)).toBe(true);
    const counts = cities.flatMap(({ totals }) =>
      totals.slice(1).flatMap((after, at) => CELL_IDS.map((cell) => after[cell] - (totals[at]?.[cell] ?? 0))),
    );
    const small = counts.filter((count) => count >= 1 && count < 5).length;
    expect(small / counts.length).toBeGreaterThan(0.2);
    expect(counts.filter((count) => count >= 20).length).toBeGreaterThan(100);
  });

  it('add up to the truth, within the ranges that are said', () => {
    const { totals, quarters, covered } = addUp(
      cities.map((city, at) => ({ name: `${at}`, id: `${at}`, accepted: acceptedOf(city), refused: [] })),
    );
    const during = (cell: (typeof CELL_IDS)[number], from: number, to: number) =>
      cities.reduce(
        (sum, city) => sum + (city.totals[to]?.[cell] ?? 0) - (city.totals[from]?.[cell] ?? 0),
        0,
      );
    expect(covered).toHaveLength(CITIES);
    for (const [at, cell] of CELL_IDS.entries()) {
      const sum = during(cell, 0, QUARTERS.length);
      expect(totals[at]?.from).toBeLessThanOrEqual(sum);
      expect(totals[at]?.to).toBeGreaterThanOrEqual(sum);
      // What is held back does not grow with the quarters: four for each city and kind, either way.
      expect((totals[at]?.to ?? 0) - (totals[at]?.from ?? 0)).toBeLessThanOrEqual(8 * CITIES);
      for (const [number, quarter] of QUARTERS.entries()) {
        const range = quarters.find((one) => one.quarter === quarter)?.totals[at];
        const inQuarter = during(cell, number, number + 1);
        expect(range?.from).toBeLessThanOrEqual(inQuarter);
        expect(range?.to).toBeGreaterThanOrEqual(inQuarter);
      }
    }
  });

  it('are, read word for word, one way in which it can have been: in it all is in fives', () => {
    for (const [at, city] of cities.entries()) {
      const known = knownOf(city, at);
      const inFives = new Map(
        known.flatMap(({ terms, from }) => {
          const [name, ...others] = Object.keys(terms);
          return name && others.length === 0 ? [[name, from ?? 0] as const] : [];
        }),
      );
      for (const { terms, from = 0, to = Number.POSITIVE_INFINITY } of known) {
        const value = Object.entries(terms).reduce(
          (sum, [name, times]) => sum + times * (inFives.get(name) ?? 0),
          0,
        );
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
    }
  });

  it(`tell no number from one to four in ${ATTACKS} differencing attacks`, async () => {
    expect(await recoveredIn(cities, ATTACKS)).toEqual([]);
  });
});

describe('the same attacks', () => {
  const quarters = QUARTERS.length;
  const cell = 'sign-ups.1';
  const name = (at: number) => total(0, cell, at);
  const during = (at: number): Terms => ({ [name(at)]: 1, [name(at - 1)]: -1 });
  /** In how many of some small cities a quarter is told that counts from one to four. */
  const toldIn = async (publish: (counts: readonly number[]) => Known[]) => {
    const boundsOf = await attacker();
    const random = chanceFrom(4);
    const small = Array.from({ length: 30 }, () =>
      Array.from({ length: quarters }, () => Math.floor(random() * 9)),
    );
    return small.filter((counts) => {
      const grows = counts.map((_, at): Known => ({ terms: during(at + 1), from: 0 }));
      const known = [...grows, { terms: { [name(0)]: 1 }, from: 0, to: 0 }, ...publish(counts)];
      return counts.some((_, at) => isRecovered(boundsOf(during(at + 1), known)));
    }).length;
  };
  const wholeOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

  it('find what is hidden where numbers under five are left out and the sum is exact', async () => {
    const told = await toldIn((counts) => [
      ...counts.flatMap((count, at) =>
        count < 5 ? [] : [{ terms: during(at + 1), from: count, to: count }],
      ),
      ...counts.flatMap((count, at) => (count < 5 ? [{ terms: during(at + 1), from: 0, to: 4 }] : [])),
      { terms: { [name(quarters)]: 1 }, from: wholeOf(counts), to: wholeOf(counts) },
    ]);
    expect(told).toBeGreaterThan(0);
  });

  it('find it where each quarter and the running sum are rounded each by itself', async () => {
    const inFives = (count: number) => ({ from: count - (count % 5), to: count - (count % 5) + 4 });
    const told = await toldIn((counts) =>
      counts.flatMap((count, at) => [
        { terms: during(at + 1), ...inFives(count) },
        { terms: { [name(at + 1)]: 1 }, ...inFives(wholeOf(counts.slice(0, at + 1))) },
      ]),
    );
    expect(told).toBeGreaterThan(0);
  });

  it('find nothing where the fives go on', async () => {
    const told = await toldIn((counts) => {
      const sums = counts.map((_, at) => wholeOf(counts.slice(0, at + 1)));
      return knownOfCell(
        0,
        cell,
        sums.map((sum, at) => numberBetween(sums[at - 1] ?? 0, sum)),
        0,
      );
    });
    expect(told).toBe(0);
  });
});

describe('beside a page of running counts, exact where they moved by five or more', () => {
  const WEEKS = 13;
  const name = (week: number) => `w${week}`;

  /** Weekly counts of a city, its page of running counts, and its summaries: what of it is known, and what is sought. */
  function published(random: () => number) {
    const perWeek = random() * 3;
    const weeks = Array.from({ length: WEEKS * QUARTERS.length }, () => Math.floor(random() * perWeek * 2));
    const sums = [Math.floor(random() * 40)];
    for (const count of weeks) sums.push((sums.at(-1) ?? 0) + count);
    const known: Known[] = weeks.map((_, at) => ({ terms: { [name(at + 1)]: 1, [name(at)]: -1 }, from: 0 }));
    const told: number[] = [];
    for (const [week, sum] of sums.entries()) {
      const isTold = told.every((earlier) => earlier === sum || Math.abs(earlier - sum) >= 5);
      if (!isTold) continue;
      told.push(sum);
      known.push({ terms: { [name(week)]: 1 }, from: sum, to: sum });
    }
    for (let week = 0; week < sums.length; week += WEEKS) {
      const sum = sums[week] ?? 0;
      known.push({ terms: { [name(week)]: 1 }, from: sum - (sum % 5), to: sum - (sum % 5) + 4 });
    }
    return known;
  }

  it('no time between two days is told to have brought from one to four', { timeout: 120_000 }, async () => {
    const boundsOf = await attacker();
    const random = chanceFrom(7);
    const recovered: string[] = [];
    for (let city = 0; city < 40; city += 1) {
      const known = published(random);
      for (let attack = 0; attack < 12; attack += 1) {
        const from = Math.floor(random() * WEEKS * QUARTERS.length);
        const to = from + 1 + Math.floor(random() * (WEEKS * QUARTERS.length - from));
        const range = boundsOf({ [name(to)]: 1, [name(from)]: -1 }, known);
        if (isRecovered(range)) recovered.push(JSON.stringify({ city, from, to, range }));
      }
    }
    expect(recovered).toEqual([]);
  });
});
