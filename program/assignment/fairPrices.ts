import { assignWithPrices, type Option } from './assign.ts';
import { type Chance, shuffled } from './chance.ts';

/** Somebody who could be sent somewhere, and the group in whose name fairness is counted. */
export interface Member {
  options: readonly Option[];
  group: string;
}

/** How a group has fared so far, of all who came. */
export interface Fared {
  arrived: number;
  served: number;
}

export interface FairPricing {
  here: readonly Member[];
  /** People like those who are expected, and how many from now on, and in a whole year. */
  pool: readonly Member[];
  expected: number;
  ofYear: number;
  /** What each connector can take until places are shared out anew, and in a whole year. */
  places: readonly number[];
  placesOfYear: readonly number[];
  fared: ReadonlyMap<string, Fared>;
  /** What part of the best possible share the worst-served group is to have: 0 for no floor. */
  floor: number;
  /** The scale of scores: what one match more is worth, about. */
  scale: number;
  chance: Chance;
}

export interface FairPrices {
  prices: number[];
  /** What is added to everybody of a group, so that it comes to its floor: the price of the floor. */
  bonus: ReadonlyMap<string, number>;
  /** For each connector, the group of which most are expected to be sent there. */
  keptFor: (string | undefined)[];
}

/** How many people all futures together hold, about: more make prices steadier, and take longer. */
const PEOPLE_IN_FUTURES = 12_000;
const FEWEST_FUTURES = 2;
const MOST_FUTURES = 40;

/** Of fewer futures a group's bonus cannot be learned: with more than 1,500 people there are no floors. */
const FEWEST_FOR_FLOORS = 8;

/** A group of whom fewer are expected has no share to speak of. */
const SMALLEST_GROUP = 3;

/** So many of the pool, everybody once before anybody twice. */
export function draw<T>(pool: readonly T[], count: number, chance: Chance): T[] {
  const drawn: T[] = [];
  while (pool.length > 0 && drawn.length < count)
    drawn.push(...shuffled(pool, chance).slice(0, count - drawn.length));
  return drawn;
}

function countBy(members: readonly Member[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of members) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/**
 * The greatest share that every group can have at once. Members are seated in the order of their rank within their group,
 * as long as all before them keep a seat: nobody can gain but at the cost of a group that has less (a matroid's greedy way).
 */
export function fairestShare(members: readonly Member[], places: readonly number[]): number {
  const sizes = countBy(members);
  const ranks = new Map<string, number>();
  const ranked = members.map((member) => {
    const rank = (ranks.get(member.group) ?? 0) + 1;
    ranks.set(member.group, rank);
    return { ...member, key: rank / (sizes.get(member.group) ?? 1) };
  });
  ranked.sort((one, other) => one.key - other.key);
  const options = ranked.map((member) => member.options.map(({ to }) => ({ to, score: 0 })));
  const { seats } = assignWithPrices(options, places, 'people-first');
  const seated = countBy(ranked.filter((_, at) => seats[at] !== undefined));
  const shares = [...sizes].flatMap(([group, size]) =>
    size < SMALLEST_GROUP ? [] : (seated.get(group) ?? 0) / size,
  );
  return Math.min(1, ...shares);
}

const raised = (options: readonly Option[], by: number): readonly Option[] =>
  by === 0 ? options : options.map(({ to, score }) => ({ to, score: score + by }));

/**
 * The price of each connector's place when those who are here and those who are expected are assigned together, the mean
 * over futures drawn from the pool; and, with a floor, what has to be added to the groups that would stay below it. Floors
 * as prices of groups after Freund, Lykouris, Paulson, Sturt and Weng, "Group fairness in dynamic refugee assignment"
 * (arXiv 2301.10642); here each future moves a group's bonus by what it lacks. The same chance gives the same prices.
 */
export function fairPrices({ here, pool, expected, places, fared, ...how }: FairPricing): FairPrices {
  const { chance, scale } = how;
  const people = Math.max(1, here.length + expected);
  const rounds = Math.max(FEWEST_FUTURES, Math.min(MOST_FUTURES, Math.floor(PEOPLE_IN_FUTURES / people)));
  const hasFloor = how.floor > 0 && rounds >= FEWEST_FOR_FLOORS;
  const learning = hasFloor ? Math.floor(rounds / 2) : 0;
  const floor = hasFloor ? how.floor * fairestShare(draw(pool, how.ofYear, chance), how.placesOfYear) : 0;

  const bonus = new Map<string, number>();
  const meanBonus = new Map<string, number>();
  const sums = places.map(() => 0);
  const taken = places.map(() => new Map<string, number>());
  for (let round = 0; round < rounds; round += 1) {
    const future = draw(pool, expected, chance);
    const all = [...here, ...future];
    const options = all.map(({ options: list, group }) => raised(list, Math.round(bonus.get(group) ?? 0)));
    const { seats, prices } = assignWithPrices(options, places, 'sum');
    if (hasFloor) {
      const step = (round < learning ? 4 / 3 : 2 / 3) * scale;
      const shares = sharesOf(all, seats, here.length, fared);
      for (const [group, share] of shares)
        bonus.set(group, Math.max(0, Math.min(5 * scale, (bonus.get(group) ?? 0) + step * (floor - share))));
    }
    if (round < learning) continue;
    for (const [at, price] of prices.entries()) sums[at] = (sums[at] ?? 0) + price / (rounds - learning);
    for (const [group, by] of bonus)
      meanBonus.set(group, (meanBonus.get(group) ?? 0) + by / (rounds - learning));
    for (const [at, { group }] of all.entries()) {
      const counts = at < here.length ? undefined : taken[seats[at] ?? -1];
      counts?.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return {
    prices: sums.map(Math.round),
    bonus: new Map([...meanBonus].map(([group, by]) => [group, Math.round(by)])),
    keptFor: taken.map((counts) => [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]),
  };
}

/** What share of each group has been served by the end of a future. Who is here has been counted among those who came. */
function sharesOf(
  all: readonly Member[],
  seats: readonly (number | undefined)[],
  here: number,
  fared: ReadonlyMap<string, Fared>,
): Map<string, number> {
  const counts = new Map([...fared].map(([group, { arrived, served }]) => [group, { arrived, served }]));
  for (const [at, { group }] of all.entries()) {
    const count = counts.get(group) ?? { arrived: 0, served: 0 };
    if (at >= here) count.arrived += 1;
    if (seats[at] !== undefined) count.served += 1;
    counts.set(group, count);
  }
  return new Map([...counts].map(([group, { arrived, served }]) => [group, served / Math.max(1, arrived)]));
}
