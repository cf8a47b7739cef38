import { z } from 'zod';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from './weights.ts';

/** How many introductions a connector may offer at most: more is no coffee with a volunteer any more. */
export const MOST_A_MONTH = 4;
export const MOST_A_YEAR = 24;

const numbers = z.record(z.string(), z.unknown()).nullish().catch(null);

const readNumber = (stored: unknown, usual: number, most: number) => {
  const wanted = z.number().safeParse(stored).data;
  return wanted === undefined ? usual : Math.min(most, Math.max(1, Math.round(wanted)));
};

/**
 * What the form offers to a new connector, filled in, as a city has set it. A number beyond a limit counts as the limit,
 * and what is none as not set. Who offered something already has offered it.
 */
export const capacitySchema = numbers.transform((stored) => ({
  monthly: readNumber(stored?.monthly, DEFAULT_MONTHLY_CAPACITY, MOST_A_MONTH),
  yearly: readNumber(stored?.yearly, DEFAULT_YEARLY_CAPACITY, MOST_A_YEAR),
}));
export type Capacity = z.output<typeof capacitySchema>;

/** Capacities in the settings document that are not taken as they stand there, by name. */
export function unreadableCapacity(settings: unknown): string[] {
  const { capacity } = z.object({ capacity: numbers }).catch({ capacity: null }).parse(settings);
  const read: Readonly<Record<string, number>> = capacitySchema.parse(capacity);
  return Object.entries(capacity ?? {})
    .filter(([name, value]) => name !== '_type' && value !== null && read[name] !== value)
    .map(([name]) => name);
}
