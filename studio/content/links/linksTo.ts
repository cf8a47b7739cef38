import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { languageOrDefault } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import { optionalText } from '../../../program/stored.ts';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';

/** The folder under which the pages of a type stand; a plain page stands at the top. */
export const FOLDERS = {
  guide: '/guides/',
  profession: '/professions/',
  article: '/workforce/',
  event: '/events/',
  connectorBio: '/connectors/',
  story: '/stories/',
  page: '/',
} as const;

const pageSchema = z.object({
  _type: z.enum(['guide', 'profession', 'article', 'event', 'connectorBio', 'story', 'page']),
  slug: z.object({ current: z.string() }),
  language: z.unknown().optional(),
});

/** The path of a document's page on the site; undefined where it has none. */
export function pagePath(document: unknown): string | undefined {
  const { data } = pageSchema.safeParse(document);
  if (!data) return undefined;
  return localizedPath(`${FOLDERS[data._type]}${data.slug.current}/`, languageOrDefault(data.language));
}

/** Whether somewhere in a value, in whatever depth, stands the address of a page, or a reference to a document. */
function leadsTo(value: unknown, path: string | undefined, id: string): boolean {
  if (typeof value === 'string') return value === id || (path !== undefined && pathOf(value) === path);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => leadsTo(inner, path, id));
}

/** The path of a web address, with the stroke at its end that ours have; undefined for any other text. */
function pathOf(text: string): string | undefined {
  if (!/^(https?:\/\/|\/)\S*$/.test(text)) return undefined;
  const url = URL.parse(text, 'https://site.invalid');
  return url?.pathname.replace(/\/?$/, '/');
}

const documents = z.array(
  z.looseObject({ _id: z.string(), _type: z.string(), title: optionalText, name: optionalText }),
);
const OTHERS = `*[!(_id match "_.**") && !(_type in ["translation.metadata", "sanity.imageAsset"]) && !(_id in [$id, "drafts." + $id])]`;

/** A document that leads to a page. */
export interface LinkingDocument {
  id: string;
  type: string;
  title: string;
}

/**
 * The documents that link to a page or refer to its document, as they stand published or in a draft. A link may name any
 * host: the site has one on a laptop, and another where it is live.
 */
export async function readLinksTo(
  client: SanityClient,
  document: { _id: string },
): Promise<LinkingDocument[]> {
  const id = document._id.replace(/^drafts\./, '');
  const answer: unknown = await client
    .withConfig({ apiVersion: API_VERSION })
    .fetch(OTHERS, { id }, { perspective: 'raw', tag: 'links-to' });
  const path = pagePath(document);
  const linking = documents.parse(answer).filter((one) => leadsTo(one, path, id));
  const byId = new Map(
    linking.map(({ _id, _type, title, name }) => {
      const published = _id.replace(/^drafts\./, '');
      return [published, { id: published, type: _type, title: title || name || _type }] as const;
    }),
  );
  return [...byId.values()];
}
