import { z } from 'zod';
import { type Day, isDay } from '../clock/day.ts';
import { CELL_IDS, type CellId, type Counts } from './definitions.ts';
import { summarySchema } from './summary.ts';

/** The private document that remembers what was counted and every summary, as it was published. It names nobody. */
export const CITY_LEDGER_ID = 'ledger.city-numbers';

const storedSummary = z.string().transform((text) => summarySchema.parse(JSON.parse(text)));

/** What goes on from quarter to quarter. Summaries are kept as texts, so that no store adds a word to what is signed. */
export const cityLedgerSchema = z
  .object({
    until: z.string().refine(isDay),
    counts: z.array(z.object({ _key: z.string(), count: z.number().int().nonnegative() })),
    summaries: z.array(storedSummary),
  })
  .transform(({ until, counts, summaries }): CityLedger => {
    const kept = new Map(counts.map(({ _key, count }) => [_key, count]));
    const known = CELL_IDS.flatMap((cell): [CellId, number][] => {
      const count = kept.get(cell);
      return count === undefined ? [] : [[cell, count]];
    });
    return { until, counts: Object.fromEntries(known), summaries };
  });

export interface CityLedger {
  /** The first day that is not counted yet. */
  until: Day;
  /** Everything of each kind that was ever counted before that day; absent where a definition is new. */
  counts: Partial<Counts>;
  /** The first comes first. */
  summaries: readonly z.infer<typeof summarySchema>[];
}

/** The ledger as it is stored. */
export const storedLedger = ({ until, counts, summaries }: CityLedger) => ({
  until,
  counts: CELL_IDS.map((cell) => ({ _key: cell, count: counts[cell] ?? 0 })),
  summaries: summaries.map((summary) => JSON.stringify(summary)),
});
