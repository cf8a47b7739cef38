import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { addedKey, fieldsOfWorkSchema } from '../../../program/fieldsOfWork.ts';

const OF_PEOPLE = `count(*[_type in ["participant", "connector", "partnerReferral", "groupCoffee"]
  && (field == $field || $field in fields)])`;
const OF_PAGES = `count(*[_type in ["guide", "profession", "story", "connectorBio"] && field == $field])`;

type Reader = Pick<SanityClient, 'fetch'>;

interface Clients {
  content: Reader;
  program: Reader;
}

const counted = z.number();
const keyed = z.array(z.object({ _key: z.string() })).catch([]);

const count = async (client: Reader, query: string, field: string) =>
  counted.parse(await client.fetch(query, { field }, { perspective: 'raw', tag: 'fields-of-work' }));

/**
 * That a draft of the settings deletes a field of the city's own that a person or a page still has; true where it deletes
 * none such. Whoever may not read people is told that the field is in use. Throws what the client of the content throws.
 */
export async function readDeletedInUse(
  { content, program }: Clients,
  draft: unknown,
): Promise<string | true> {
  const published = await content.fetch(
    '*[_id == "settings"][0].fieldsOfWork.added',
    {},
    { perspective: 'published', tag: 'fields-of-work' },
  );
  const stays = new Set(keyed.parse(draft).map(({ _key }) => _key));
  const gone = fieldsOfWorkSchema.parse({ added: published }).added.filter(({ _key }) => !stays.has(_key));
  for (const field of gone) {
    const key = addedKey(field);
    const isUsed =
      (await count(program, OF_PEOPLE, key).catch(() => 1)) > 0 || (await count(content, OF_PAGES, key)) > 0;
    if (isUsed)
      return `People or pages have “${field.name.en}”. Put it back (Undo, or the history of the settings), and tick “No longer offered” in place of deleting it`;
  }
  return true;
}
