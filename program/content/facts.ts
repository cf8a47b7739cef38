import { z } from 'zod';
import { addMonths, type Day } from '../clock/day.ts';
import { amountSchema } from './amount.ts';

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
  /** Whom to ask when the value is not certain, where that is not the office that the whole page names. */
  ask: z.string().nullish(),
  /** The day on which that office was asked and has not answered yet. */
  askedOn: z.iso.date().nullish(),
  /** The value as a number, when it is a price or a time that a page adds up. */
  amount: amountSchema.nullish(),
});
export type Fact = z.infer<typeof factSchema>;

/** The day a fact falls due for checking. */
export function dueOn({ checkedOn, volatility }: Pick<Fact, 'checkedOn' | 'volatility'>): Day {
  return addMonths(checkedOn, CHECK_MONTHS[volatility]);
}

/** Whether nobody has settled a fact, so that readers are told whom to ask and get no value. */
export function isUncertain({ certainty, value }: Pick<Fact, 'certainty' | 'value'>): boolean {
  return certainty === 'C' || certainty === 'X' || !value;
}

export type FactFreshness = 'stands' | 'overdue' | 'uncertain';

/**
 * How a fact may be shown on `today`. Only an A or B fact is printed as a value; a C or X fact is
 * `uncertain` and says whom to ask instead; one past its check date is printed and flagged.
 */
export function factFreshness(
  fact: Pick<Fact, 'checkedOn' | 'volatility' | 'certainty' | 'value'>,
  today: Day,
): FactFreshness {
  if (isUncertain(fact)) return 'uncertain';
  return dueOn(fact) < today ? 'overdue' : 'stands';
}
