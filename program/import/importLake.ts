import { type ImportDocument, importSchema } from './importDocument.ts';

/** A document, or a part of one, as it is sent. */
export type Fields = Record<string, unknown>;

/** What a patch changes. */
export interface Change {
  set?: Fields;
  unset?: string[];
  insert?: { after: string; items: Fields[] };
}

export type ImportMutation =
  | { create: { _id: string; _type: string } & Fields }
  | { patch: Change & { id: string; ifRevisionID?: string } }
  | { delete: { id: string; purge: true } };

/** What an import needs of the Content Lake: the Studio and the command line have a client each. */
export interface ImportLake {
  /** What a query gives, of documents as they are stored. */
  fetch: (query: string, params?: Record<string, unknown>) => Promise<unknown>;
  /** The documents with these ids as they stand now, not as queries see them; null for what is not there. */
  read: (ids: string[]) => Promise<(Fields | null)[]>;
  /** Commits all or nothing, under an id that becomes the revision of what it changes. Throws Refused on a conflict. */
  commit: (mutations: ImportMutation[], transactionId: string) => Promise<void>;
}

/** A transaction was refused: something is no longer as it was read, or an id is taken. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The document of an import as it stands now; undefined where there is none. */
export async function readImport(lake: ImportLake, id: string): Promise<ImportDocument | undefined> {
  const [document] = await lake.read([id]);
  return document ? importSchema.parse(document) : undefined;
}
