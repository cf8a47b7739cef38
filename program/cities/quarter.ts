import { z } from 'zod';
import { addMonths, type Day, yearOf } from '../clock/day.ts';
import type { Period } from '../reports/period.ts';

/** A quarter of the calendar, as 2026-Q3. Quarters compare as strings. */
export type Quarter = string;

export const quarterSchema = z.string().regex(/^20\d\d-Q[1-4]$/);

const numberOf = (quarter: Quarter) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
const named = (number: number): Quarter => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;

/** The quarter some quarters later; earlier when negative. */
export const addQuarters = (quarter: Quarter, count: number): Quarter => named(numberOf(quarter) + count);

/** The quarter that holds a day. */
export const quarterOf = (day: Day): Quarter =>
  named(Number(yearOf(day)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3));

/** The days of a quarter: from its first to the first day after. */
export function daysOf(quarter: Quarter): Period {
  const month = (numberOf(quarter) % 4) * 3 + 1;
  const from = `${yearOf(quarter)}-${String(month).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, 3) };
}
