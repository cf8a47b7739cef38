import { z } from 'zod';
import { dayInWords, momentInWords } from '../labels/dates.ts';

const listed = z.object({
  options: z.object({ list: z.array(z.object({ value: z.string(), title: z.string() })) }),
});

/** What is needed of a field's type to show its value. */
export interface WrittenType {
  name: string;
  options?: unknown;
}

/** A stored value as a person would write it: choices by their titles, dates as days, lists with commas. */
export function writtenValue(value: unknown, type: WrittenType): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map((entry) => writtenValue(entry, type)).join(', ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (type.name === 'datetime') return momentInWords(value);
  if (type.name === 'date') return dayInWords(value);
  const parsed = listed.safeParse(type);
  const choice = parsed.success ? parsed.data.options.list.find((entry) => entry.value === value) : undefined;
  return choice?.title ?? String(value);
}
