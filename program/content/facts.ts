import { z } from 'zod';

/**
 * How sure a fact is. A: official text seen, or two independent sources agree. B: one credible source, or an
 * official one that is more than two years old. C: secondary, old or cut off. X: sources conflict, or none found.
 */
export const CERTAINTIES = ['A', 'B', 'C', 'X'] as const;

/** How often a fact changes, and so how often staff check it. */
export const VOLATILITIES = ['high', 'medium', 'low'] as const;

/** Months after which a fact is due for checking: fees and rules each quarter, contacts each year, statutes every two. */
export const CHECK_MONTHS = { high: 3, medium: 12, low: 24 } as const;

export const factSchema = z.object({
  _key: z.string(),
  label: z.string().min(1),
  value: z.string().nullish(),
  /** What to read beside the value, or instead of it when the value is uncertain. */
  note: z.string().nullish(),
  sourceName: z.string().min(1),
  sourceUrl: z.url().nullish(),
  sourceDate: z.string().nullish(),
  checkedOn: z.iso.date(),
  certainty: z.enum(CERTAINTIES),
  volatility: z.enum(VOLATILITIES),
});
export type Fact = z.infer<typeof factSchema>;

/** The day a fact falls due for checking, as YYYY-MM-DD. */
export function dueOn({ checkedOn, volatility }: Pick<Fact, 'checkedOn' | 'volatility'>): string {
  const due = new Date(`${checkedOn}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + CHECK_MONTHS[volatility]);
  return due.toISOString().slice(0, 10);
}

export type FactStanding = 'stands' | 'overdue' | 'uncertain';

/**
 * How a fact may be shown on `today` (YYYY-MM-DD). Only an A or B fact is printed as a value; a C or X fact is
 * `uncertain` and says whom to ask instead; one past its check date is printed and flagged.
 */
export function factStanding(
  fact: Pick<Fact, 'checkedOn' | 'volatility' | 'certainty' | 'value'>,
  today: string,
): FactStanding {
  if (fact.certainty === 'C' || fact.certainty === 'X' || !fact.value) return 'uncertain';
  return dueOn(fact) < today ? 'overdue' : 'stands';
}
