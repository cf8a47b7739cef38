import { z } from 'zod';

/** What an amount counts: US dollars, or weeks of waiting or work. */
export const AMOUNT_KINDS = ['usd', 'weeks'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/**
 * `once`: everyone who goes the usual way pays or waits this once. `optional`: only some people, or later on. `neither`:
 * it is no cost and no wait, although it looks like one, such as a salary or how long a license is valid.
 */
export const AMOUNT_COUNTS = ['once', 'optional', 'neither'] as const;

export const RANGE_MESSAGE = 'Write the smaller number first, and no second number without a first';

/** Whether the second number of a range, where there is one, has a first that is not larger. */
export function isRange({ from, to }: { from?: unknown; to?: unknown }): boolean {
  if (typeof to !== 'number') return true;
  return typeof from === 'number' && from <= to;
}

/**
 * The amount in a fact, for adding up. Without `from` it is an amount that must be asked for; without `to` it is one
 * number. The `value` of the fact stays what readers see beside it.
 */
export const amountSchema = z
  .object({
    kind: z.enum(AMOUNT_KINDS),
    counts: z.enum(AMOUNT_COUNTS),
    from: z.number().nonnegative().nullish(),
    to: z.number().nonnegative().nullish(),
    /** Whether it may well be more: the newest price that was found is old, or only a part of it was found. */
    atLeast: z.boolean().nullish(),
  })
  .refine(isRange, { path: ['to'], message: RANGE_MESSAGE });
export type Amount = z.output<typeof amountSchema>;
