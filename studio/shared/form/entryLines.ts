import { z } from 'zod';
import { type WrittenType, writtenValue } from './writtenValue.ts';

/** What is needed of a list's type to show its entries. */
export interface EntriesType {
  of?: readonly { name: string; fields?: readonly EntryField[] }[];
}

interface EntryField {
  name: string;
  type: WrittenType & { title?: string; hidden?: unknown };
}

const entrySchema = z.looseObject({ _key: z.string() });

/**
 * Entries of a list as lines, "Profession: Nurse", in the order of the schema's fields. Empty answers are left out, and
 * so is what no form shows.
 */
export function entryLines(value: unknown, { of }: EntriesType) {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const fields = of?.[0]?.fields ?? [];
  return items.flatMap((item) => {
    const { success, data } = entrySchema.safeParse(item);
    if (!success) return [];
    const lines = fields.flatMap(({ name, type }) => {
      const text = writtenValue(data[name], type);
      return text === '' || type.hidden === true ? [] : [`${type.title ?? name}: ${text}`];
    });
    return [{ key: data._key, lines }];
  });
}
