import type { QueryParams } from '@sanity/client';
import { z } from 'zod';
import { client } from './client.ts';
import { withEditLinks } from './editLinks.ts';
import { environment, preview } from './environment.ts';
import { parseDocument } from './parseDocument.ts';

const list = z.array(z.unknown());
const target = preview && {
  studioUrl: preview.studioUrl,
  projectId: environment.SANITY_PROJECT_ID,
  dataset: environment.CONTENT_DATASET,
};

/** The fields that a query asks for, by the types that `npm run typegen` makes; any field for a query it has not seen. */
type Asked<Text extends string> = Text extends keyof SanityQueries
  ? SanityQueries[Text] extends (infer Item)[]
    ? keyof Item
    : never
  : PropertyKey;

/** Does not compile when the schema reads a field that the query does not ask for. */
type Covered<Text extends string, Schema extends z.ZodType> =
  Exclude<keyof z.input<Schema>, Asked<Text>> extends never ? unknown : never;

/** The one document of a type that a query asks for, or null. In a preview its texts lead to their fields. */
export async function fetchOne(type: string, query: string): Promise<unknown> {
  const document: unknown = await client.fetch(query);
  return target ? withEditLinks(document, type, target) : document;
}

/** The same word for word, in a preview too: what is signed has to stay as it is. */
export const fetchAsItIs = (query: string): Promise<unknown> => client.fetch(query);

/**
 * Every document that a query asks for with its parameters, parsed. Throws a ContentError when one does not parse; in a preview that one
 * is left out, because staff are in the middle of writing it.
 */
export async function fetchAll<Text extends string, Schema extends z.ZodType>(
  type: string,
  query: Text,
  schema: Schema & Covered<Text, Schema>,
  params: QueryParams = {},
): Promise<z.output<Schema>[]> {
  const documents = list.parse(await client.fetch(query, params));
  if (!target) return documents.map((document) => parseDocument(schema, document));
  return documents.flatMap((document) => {
    const parsed = schema.safeParse(withEditLinks(document, type, target));
    return parsed.success ? [parsed.data] : [];
  });
}
