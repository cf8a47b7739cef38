import { z } from 'zod';
import { coffeeIn } from '../coffee/coffee.ts';

/** What a participant asked for who could not reach the connector, and since when. It is kept in the match. */
export const reachSchema = z.object({
  /** The connector was written to once more. */
  wroteAt: z.iso.datetime().nullish(),
  /** Somebody of the staff is to help: it stands under Today until the two have a day, or the match moves on. */
  staffAt: z.iso.datetime().nullish(),
});
export type Reach = z.output<typeof reachSchema>;

/** What was asked for in a match: nothing, where nobody did. */
export const reachIn = (match: { reach?: unknown }): Reach => reachSchema.safeParse(match.reach).data ?? {};

/**
 * Whether the two of a match still have to find each other: they were introduced, and no time is on offer or agreed on here.
 */
export const mayNotReach = (match: { status: string; coffee?: unknown }): boolean => {
  const state = coffeeIn(match)?.state;
  return match.status === 'introduced' && (state === undefined || state === 'writing');
};
