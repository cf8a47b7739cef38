import { z } from 'zod';
import { FIELDS, type Field, fieldSchema } from '../fields.ts';
import { listOf } from '../stored.ts';
import type { ParticipantDocument } from './documents.ts';

const perMonth = z.number().min(0).max(10_000);

/** How many sign-ups a city expects in a month, and of which fields, as far as it knows. */
export const expectedSchema = z.object({
  perMonth,
  byField: listOf(z.object({ field: fieldSchema, perMonth })),
});
export type Expected = z.output<typeof expectedSchema>;

/** Whom a new program expects, in the form in which an outlook asks for it. */
export interface Prior {
  like: readonly ParticipantDocument[];
  perYear: number;
}

/** A prior counts as if so many of its people had come; each who really came takes the place of one. */
export const PRIOR_COUNTS = 30;

/** Fields that a connector can share by name: what nobody said is spread over them. */
const NAMED = FIELDS.filter((field) => field !== 'other');

/** How many a month of each field: as it was said, and what is left of the whole spread over the fields not named. */
function ratesOf({ perMonth: whole, byField }: Expected): Map<Field, number> {
  const rates = new Map<Field, number>();
  for (const { field, perMonth: rate } of byField) rates.set(field, (rates.get(field) ?? 0) + rate);
  const said = [...rates.values()].reduce((sum, rate) => sum + rate, 0);
  const open = NAMED.filter((field) => !rates.has(field));
  for (const field of open) rates.set(field, Math.max(0, whole - said) / open.length);
  return rates;
}

/**
 * The prior of a program that has none or few of its own: nothing where nobody is expected. The first few of its people
 * stand to each other as all of them do, since an outlook takes fewer the more have come.
 */
export function priorFrom(expected: Expected | null | undefined): Prior | undefined {
  if (!expected) return undefined;
  const rates = ratesOf(expected);
  const all = [...rates.values()].reduce((sum, rate) => sum + rate, 0);
  if (all <= 0) return undefined;
  const counts = new Map<Field, number>();
  const like = Array.from({ length: PRIOR_COUNTS }, (_, at) => {
    // Whoever is furthest behind their share comes next.
    const behind = ([field, rate]: readonly [Field, number]) =>
      ((at + 1) * rate) / all - (counts.get(field) ?? 0);
    const [field] = [...rates].reduce((one, other) => (behind(other) > behind(one) ? other : one));
    counts.set(field, (counts.get(field) ?? 0) + 1);
    return { _id: `expected.${String(at).padStart(2, '0')}`, field };
  });
  return { like, perYear: 12 * all };
}
