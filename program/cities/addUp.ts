import { z } from 'zod';
import { CELL_IDS, type CellId } from './definitions.ts';
import { addRanges, type Range, rangeOf } from './fives.ts';
import { addQuarters, type Quarter, quarterSchema } from './quarter.ts';
import { type Accepted, type Refusal, refusalSchema } from './trusted.ts';

/** One of the cities that are trusted, and what was read of it. */
export interface ReadCity {
  name: string;
  id: string | undefined;
  accepted: readonly Accepted[];
  refused: readonly Refusal[];
}

const rangeSchema = z.object({ id: z.string(), from: z.number().int(), to: z.number().int() });

/** All cities together: between which counts each number lies, who is in it and since when, and who is not and why. */
export const cityTotalsSchema = z.object({
  totals: z.array(rangeSchema),
  quarters: z.array(
    z.object({ quarter: quarterSchema, cities: z.number().int(), totals: z.array(rangeSchema) }),
  ),
  covered: z.array(z.object({ name: z.string(), quarters: z.array(quarterSchema) })),
  refused: z.array(refusalSchema.extend({ name: z.string() })),
});
export type CityTotals = z.infer<typeof cityTotalsSchema>;

const countOf = ({ counts }: Accepted, cell: CellId) => counts.find(({ id }) => id === cell)?.count ?? 0;

/** The quarters of a city that follow each other without a gap: in each of these sums what is left over is lost but once. */
function runsOf(accepted: readonly Accepted[]): Accepted[][] {
  const runs: Accepted[][] = [];
  for (const one of accepted.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && addQuarters(last.quarter, 1) === one.quarter) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function totalsOf(runs: readonly (readonly Accepted[])[]) {
  const range = (cell: CellId): Range =>
    addRanges(runs.map((run) => rangeOf(run.reduce((sum, one) => sum + countOf(one, cell), 0))));
  return CELL_IDS.map((id) => ({ id, ...range(id) }));
}

/** Of two that call themselves the same city, only the first in the list is. */
function withoutDoubles(cities: readonly ReadCity[]): ReadCity[] {
  const known = new Set<string>();
  return cities.map((city) => {
    const isDouble = city.id !== undefined && known.has(city.id);
    if (city.id !== undefined) known.add(city.id);
    return isDouble ? { ...city, accepted: [], refused: [{ reason: 'duplicate' }] } : city;
  });
}

/**
 * Adds up what cities have published. Only what they published goes in: so a sum tells nothing that the summaries do not,
 * and who takes their own numbers away from it has the published numbers of the others.
 */
export function addUp(cities: readonly ReadCity[]): CityTotals {
  const read = withoutDoubles(cities);
  const quarters = [...new Set(read.flatMap(({ accepted }) => accepted.map(({ quarter }) => quarter)))];
  const inQuarter = (quarter: Quarter) =>
    read.flatMap(({ accepted }) => accepted.filter((one) => one.quarter === quarter));
  return {
    totals: totalsOf(read.flatMap(({ accepted }) => runsOf(accepted))),
    quarters: quarters
      .toSorted()
      .reverse()
      .map((quarter) => {
        const ones = inQuarter(quarter);
        return { quarter, cities: ones.length, totals: totalsOf(ones.map((one) => [one])) };
      }),
    covered: read
      .filter(({ accepted }) => accepted.length > 0)
      .map(({ name, accepted }) => ({ name, quarters: accepted.map(({ quarter }) => quarter).toSorted() })),
    refused: read.flatMap(({ name, refused }) => refused.map((one) => ({ ...one, name }))),
  };
}
