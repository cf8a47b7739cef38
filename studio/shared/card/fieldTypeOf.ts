import type { SchemaType } from 'sanity';
import { z } from 'zod';
import type { EntriesType } from '../form/entryLines.ts';

const listed = z.custom<EntriesType>((type) => typeof type === 'object' && type !== null && 'of' in type);

/** The type of a list in a record, for showing its entries; nothing when the record has no such list. */
export function fieldTypeOf(schemaType: SchemaType, name: string): EntriesType | undefined {
  const fields = 'fields' in schemaType ? schemaType.fields : [];
  return listed.safeParse(fields.find((field) => field.name === name)?.type).data;
}
