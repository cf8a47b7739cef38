import type { Option } from './assign.ts';
import type { Chance } from './chance.ts';

/** The cases of a year, and the places they could go to. All by index of the place. */
export interface CaseYear {
  places: readonly string[];
  capacity: readonly number[];
  /** What each case is worth at each place; undefined where it cannot go. */
  cases: readonly (readonly (number | undefined)[])[];
}

/** The greatest worth as a whole number: six digits tell apart what any estimate can. */
const FINEST = 1_000_000;

/** By what worths are multiplied to be whole numbers. */
export function scaleOf(years: readonly CaseYear[]): number {
  let top = 0;
  for (const { cases } of years)
    for (const row of cases) for (const worth of row) top = Math.max(top, worth ?? 0);
  return top > 0 ? FINEST / top : 1;
}

/** Where a case can go, scored in whole numbers. */
export const optionsOf = (row: readonly (number | undefined)[], scale: number): Option[] =>
  row.flatMap((worth, to) => (worth === undefined ? [] : [{ to, score: Math.round(worth * scale) }]));

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const worthsOf = (row: readonly (number | undefined)[]) => row.filter((worth) => worth !== undefined);

/**
 * The cases of a past year as they would stand before this year's places. A place that is new this year has no past: a
 * case is taken to fit it as often as those seen this year do, and to be worth there what they are beside elsewhere.
 */
export function asOfThisYear(
  past: CaseYear,
  places: readonly string[],
  seen: CaseYear['cases'],
  chance: Chance,
): (number | undefined)[][] {
  const from = places.map((place) => past.places.indexOf(place));
  const isNew = (at: number) => from[at] === -1;
  const newcomers = places.map((_, at) => {
    const there = isNew(at) ? seen.filter((row) => row[at] !== undefined) : [];
    const beside = there.map((row) => (row[at] ?? 0) / (mean(worthsOf(row)) || 1));
    return { share: there.length / Math.max(1, seen.length), beside: mean(beside) };
  });
  return past.cases.map((row) => {
    const usual = mean(worthsOf(row));
    return places.map((_, at) => {
      if (!isNew(at)) return row[from[at] ?? -1];
      const newcomer = newcomers[at];
      return newcomer && chance() < newcomer.share ? usual * newcomer.beside : undefined;
    });
  });
}
