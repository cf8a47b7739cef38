import type { SanityClient } from '@sanity/client';
import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const storedPages = z.array(z.object({ _id: z.string(), name: text, role: text }));
const PAGES = '*[_type == "connectorBio"]{_id, name, role}';

const links = z.array(z.object({ _id: z.string(), bio: z.string(), givenName: text, familyName: text }));
const LINKS = '*[_type == "connector" && defined(bio)]{_id, bio, givenName, familyName}';

/** `draft`: not public yet. `changed`: public, with changes that nobody has published. */
export type PageState = 'published' | 'changed' | 'draft';

/** A public page of a connector, and the connectors whose record is linked to it: one, if all is well. */
export interface PublicPage {
  id: string;
  name: string;
  role: string;
  state: PageState;
  linkedTo: { id: string; name: string }[];
}

const DRAFT = 'drafts.';

function stateOf(versions: readonly { _id: string }[]): PageState {
  const isDraft = ({ _id }: { _id: string }) => _id.startsWith(DRAFT);
  if (!versions.some(isDraft)) return 'published';
  return versions.every(isDraft) ? 'draft' : 'changed';
}

/**
 * Every public page of a connector, by name. `content` is the client of the public dataset, where the pages are,
 * `program` that of the private one, where the links are. Throws what the clients throw.
 */
export async function readPages(content: SanityClient, program: SanityClient): Promise<PublicPage[]> {
  const options = { perspective: 'raw', tag: 'public-page' } as const;
  const [stored, linked] = await Promise.all([
    content.fetch(PAGES, {}, options).then((answer: unknown) => storedPages.parse(answer)),
    program.fetch(LINKS, {}, options).then((answer: unknown) => links.parse(answer)),
  ]);
  const idOf = ({ _id }: { _id: string }) => _id.replace(DRAFT, '');
  const byId = Map.groupBy(stored, idOf);
  return [...byId]
    .map(([id, versions]) => {
      const newest = versions.find(({ _id }) => _id.startsWith(DRAFT)) ?? versions[0];
      return {
        id,
        name: newest?.name || 'No name',
        role: newest?.role ?? '',
        state: stateOf(versions),
        linkedTo: linked
          .filter(({ bio }) => bio === id)
          .map(({ _id, givenName, familyName }) => ({
            id: _id,
            name: [givenName, familyName].filter(Boolean).join(' ') || 'No name',
          })),
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}
