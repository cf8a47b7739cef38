import { z } from 'zod';
import { fullName } from '../fullName.ts';

/** A record that could not be read: whose it is, as far as it says, and the fields that are not as they should be. */
export interface SetAside {
  id: string;
  name: string;
  fields: readonly string[];
}

const identified = z.object({
  _id: z.string(),
  givenName: z.unknown().optional(),
  familyName: z.unknown().optional(),
});

/**
 * Reads records one by one: what cannot be read is set aside by name, and never keeps the rest from being read. Each
 * record once, in the order of ids, so that the order of a query changes nothing.
 */
export function readEach<Schema extends z.ZodType<{ _id: string }>>(
  schema: Schema,
  documents: readonly unknown[],
): { read: z.output<Schema>[]; setAside: SetAside[] } {
  const read = new Map<string, z.output<Schema>>();
  const setAside: SetAside[] = [];
  for (const document of documents) {
    const parsed = schema.safeParse(document);
    if (parsed.success) read.set(parsed.data._id, parsed.data);
    else {
      const fields = parsed.error.issues.map(({ path: [field = 'the whole record'] }) => String(field));
      const { data } = identified.safeParse(document);
      setAside.push({ id: data?._id ?? '', name: fullName(data), fields: [...new Set(fields)] });
    }
  }
  const byId = (one: { _id: string }, other: { _id: string }) => (one._id < other._id ? -1 : 1);
  return { read: [...read.values()].sort(byId), setAside };
}
