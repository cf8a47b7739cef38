import { assignWithPrices, type Option } from './assign.ts';
import { asOfThisYear, type CaseYear, optionsOf, scaleOf } from './caseYear.ts';
import { type Chance, chanceFrom, shuffled } from './chance.ts';
import { lessPrices, placePrices } from './placePrices.ts';

export interface Ways {
  /** Cases that come together and are placed together. */
  batch: number;
  /** Orders of arrival, each by chance and the same each time. */
  orders: number;
  /** How many cases the year is planned for. */
  expected: number;
}

/** The worth of the best assignment with all cases known, and each way's share of it, the mean over the orders. */
export interface Shares {
  hindsight: number;
  /** Each case where it is worth most, of what is free. */
  oneByOne: number;
  /** Each batch assigned exactly, as if nobody came after. */
  batch: number;
  /** Each batch assigned exactly, by worth less the price of the place. */
  prices: number;
}

type Options = readonly Option[];

const scoreAt = (options: Options, place: number | undefined) =>
  options.find(({ to }) => to === place)?.score ?? 0;

/** Places cases as they come: `choose` hears who is here and what is free, and gives a place for each. */
function arrive(
  cases: readonly Options[],
  capacity: readonly number[],
  size: number,
  choose: (here: readonly Options[], free: readonly number[], before: number) => (number | undefined)[],
): number {
  const free = [...capacity];
  let sum = 0;
  for (let before = 0; before < cases.length; before += size) {
    const here = cases.slice(before, before + size);
    for (const [at, place] of choose(here, free, before).entries()) {
      if (place === undefined) continue;
      free[place] = (free[place] ?? 0) - 1;
      sum += scoreAt(here[at] ?? [], place);
    }
  }
  return sum;
}

const exactly = (here: readonly Options[], free: readonly number[]) =>
  assignWithPrices(here, free, 'sum').seats;

/** The place where a case is worth most, of what is free; the first of equals. */
function best(options: Options, free: readonly number[]): number | undefined {
  let found: Option | undefined;
  for (const option of options)
    if ((free[option.to] ?? 0) > 0 && option.score >= 0 && option.score > (found?.score ?? -1))
      found = option;
  return found?.to;
}

/** A case of this year tells as much about those to come as so many of another year. */
const THIS_YEAR_COUNTS = 2;

/** Of this year's room at least so much has to be in places that the other year knows: else it misleads (measured). */
const ROOM_KNOWN = 0.7;

/** Whether another year knows enough of this year's places. */
function knowsPlaces(past: CaseYear, { places, capacity }: CaseYear): boolean {
  const room = (of: (place: string) => boolean) =>
    capacity.reduce((sum, one, at) => sum + (of(places[at] ?? '') ? one : 0), 0);
  return room((place) => past.places.includes(place)) >= ROOM_KNOWN * room(() => true);
}

/** Learns prices from the past year and from all that was seen so far, and places each batch by them. */
function withPrices(
  year: CaseYear,
  past: CaseYear | undefined,
  order: readonly number[],
  { expected, scale, chance }: { expected: number; scale: number; chance: Chance },
) {
  const isOfUse = past !== undefined && knowsPlaces(past, year);
  return (here: readonly Options[], free: readonly number[], before: number) => {
    const seen = order.slice(0, before + here.length).flatMap((at) => year.cases.slice(at, at + 1));
    const known = isOfUse && past ? asOfThisYear(past, year.places, seen, chance) : [];
    for (let times = 0; times < THIS_YEAR_COUNTS; times += 1) known.push(...seen.map((row) => [...row]));
    const pool = known.map((row) => optionsOf(row, scale));
    const count = Math.max(0, Math.round(expected) - before - here.length);
    const prices = placePrices(here, { pool, count }, free, chance);
    return exactly(
      here.map((options) => lessPrices(options, prices)),
      free,
    );
  };
}

/** Places a year's cases in several orders, each way in the same orders, and compares with hindsight. */
export function overOrders(year: CaseYear, past: CaseYear | undefined, ways: Ways): Shares {
  const scale = scaleOf(past ? [year, past] : [year]);
  const options = year.cases.map((row) => optionsOf(row, scale));
  const all = exactly(options, year.capacity);
  const most = all.reduce<number>((sum, place, at) => sum + scoreAt(options[at] ?? [], place), 0);
  const sums = { oneByOne: 0, batch: 0, prices: 0 };
  for (let seed = 1; seed <= ways.orders; seed += 1) {
    const chance = chanceFrom(seed);
    const order = shuffled([...options.keys()], chance);
    const cases = order.map((at) => options[at] ?? []);
    const priced = withPrices(year, past, order, { ...ways, scale, chance });
    sums.oneByOne += arrive(cases, year.capacity, 1, ([one = []], free) => [best(one, free)]);
    sums.batch += arrive(cases, year.capacity, ways.batch, exactly);
    sums.prices += arrive(cases, year.capacity, ways.batch, priced);
  }
  const share = (sum: number) => (most > 0 ? sum / ways.orders / most : 1);
  return {
    hindsight: all.reduce<number>((sum, place, at) => sum + (year.cases[at]?.[place ?? -1] ?? 0), 0),
    oneByOne: share(sums.oneByOne),
    batch: share(sums.batch),
    prices: share(sums.prices),
  };
}
