import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';

const METADATA = `*[_type == "translation.metadata" && references($id)]`;

const ties = z.array(
  z.object({
    _id: z.string(),
    _rev: z.string(),
    languages: z.array(z.object({ id: z.string(), language: z.string().nullish(), exists: z.boolean() })),
  }),
);

/** What ties a document to its other languages. */
export type Ties = z.output<typeof ties>;

/** Reads which other documents are the same page in other languages. `id` is the published id. */
export async function readTies(client: SanityClient, id: string): Promise<Ties> {
  return ties.parse(
    await client.withConfig({ apiVersion: API_VERSION }).fetch(
      `${METADATA}{ _id, _rev, "languages": translations[]{
        "id": value._ref, language,
        "exists": count(*[_id in [^.value._ref, "drafts." + ^.value._ref]]) > 0
      }}`,
      { id },
      { perspective: 'raw', tag: 'translation-ties' },
    ),
  );
}

/** The languages of the other documents that still exist. */
export const otherLanguages = (found: Ties, id: string): string[] =>
  found.flatMap(({ languages }) =>
    languages.filter((one) => one.exists && one.id !== id).map(({ language }) => language ?? ''),
  );

/**
 * Deletes a document, its draft, and its place among the languages, in one transaction. The last tie goes with the
 * last translation. Throws when somebody has added a language meanwhile.
 */
export async function deleteTranslated(client: SanityClient, id: string, found: Ties): Promise<void> {
  const transaction = client.transaction();
  for (const { _id, _rev, languages } of found) {
    const left = languages.filter((one) => one.exists && one.id !== id);
    if (left.length > 1) {
      transaction.patch(_id, (patch) =>
        patch.ifRevisionId(_rev).unset([`translations[value._ref == "${id}"]`]),
      );
    } else {
      transaction.delete(_id);
    }
  }
  transaction.delete(id).delete(`drafts.${id}`);
  await transaction.commit({ tag: 'translation-delete' });
}
