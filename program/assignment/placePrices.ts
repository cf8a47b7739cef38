import { assignWithPrices, type Option } from './assign.ts';
import type { Chance } from './chance.ts';
import { draw } from './fairPrices.ts';

/** Who may still come: people like these, so many of them. */
export interface Expected {
  pool: readonly (readonly Option[])[];
  count: number;
}

/** How many people all futures together hold, about: more make prices steadier, and take longer. */
const PEOPLE_IN_FUTURES = 2500;
const MOST_FUTURES = 10;

/**
 * What each place is worth to those still to come: the price of a place (the dual of the best assignment) when those
 * who are here and a future drawn from the pool are assigned together, as the mean over several futures. After Ahani,
 * Gölz, Procaccia, Teytelboym and Trapp, "Dynamic Placement in Refugee Resettlement" (arXiv 2105.14388), who draw five.
 * In and out: scores as whole numbers. The same chance gives the same prices.
 */
export function placePrices(
  here: readonly (readonly Option[])[],
  expected: Expected,
  places: readonly number[],
  chance: Chance,
): number[] {
  const people = here.length + expected.count;
  const futures = Math.max(1, Math.min(MOST_FUTURES, Math.floor(PEOPLE_IN_FUTURES / Math.max(1, people))));
  const sums = places.map(() => 0);
  for (let future = 0; future < futures; future += 1) {
    const { prices } = assignWithPrices(
      [...here, ...draw(expected.pool, expected.count, chance)],
      places,
      'sum',
    );
    for (const [at, price] of prices.entries()) sums[at] = (sums[at] ?? 0) + price;
  }
  return sums.map((sum) => Math.round(sum / futures));
}

/** Options with the price of each place taken off: what remains is what a person gains there. */
export const lessPrices = (options: readonly Option[], prices: readonly number[]): Option[] =>
  options.map(({ to, score }) => ({ to, score: score - (prices[to] ?? 0) }));
