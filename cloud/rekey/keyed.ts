import { z } from 'zod';

/** A document of any type. */
export const storedDocument = z.looseObject({ _id: z.string(), _rev: z.string(), _type: z.string() });
export type StoredDocument = z.output<typeof storedDocument>;

/** Old keys and the new ones in their place. */
export type NewKeys = ReadonlyMap<string, string>;

/** A key as the program makes them: 32 digits of a keyed hash. Ids of other making are longer, shorter, or have other signs. */
const KEY = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g;

export const keysIn = (text: string): string[] => text.match(KEY) ?? [];

/** The same with every old key replaced: in its id, in references to others, in keys of list entries. */
export function withNewKeys(document: StoredDocument, keys: NewKeys): StoredDocument {
  const text = JSON.stringify(document).replace(KEY, (key) => keys.get(key) ?? key);
  return storedDocument.parse(JSON.parse(text));
}

/** Whether a document says an old key anywhere. */
export const saysOldKey = (document: StoredDocument, keys: NewKeys): boolean =>
  keysIn(JSON.stringify(document)).some((key) => keys.has(key));
