import { z } from 'zod';
import { fullName } from '../fullName.ts';

/**
 * What stands in a column: a text as it was written, one or more of a few choices, a day or a moment, or a number. It
 * decides how the column is sorted, narrowed and exported.
 */
export type ColumnKind = 'text' | 'choice' | 'date' | 'number';

export interface Column {
  /** The name by which a row holds its values. */
  key: string;
  title: string;
  kind: ColumnKind;
  /** The words for stored choices. A value without words is shown as it is. */
  words?: Readonly<Record<string, string>>;
}

const nameSchema = z.object({ name: z.string() });
const personSchema = z.object({ givenName: z.unknown().optional(), familyName: z.unknown().optional() });

/** A stored value as texts: several of a list, the name of a member of staff or of a person, none where there is nothing. */
export function valuesOf(stored: unknown): readonly string[] {
  if (stored === null || stored === undefined || stored === '') return [];
  if (Array.isArray(stored)) return stored.flatMap(valuesOf);
  if (typeof stored !== 'object') return [String(stored)];
  const staff = nameSchema.safeParse(stored);
  const name = staff.success ? staff.data.name : fullName(personSchema.safeParse(stored).data);
  return name ? [name] : [];
}

/** A value in the words of its column. */
export function wordFor({ words }: Pick<Column, 'words'>, value: string): string {
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
