import type { DocumentActionsResolver, TemplateResolver } from 'sanity';
import { PAGE_SLUGS, type PageSlug } from '../../program/content/page.ts';
import { SETTINGS_ID } from '../../program/content/settings.ts';
import { WORDING_TYPE } from '../../program/wording/wording.ts';

/** The id of a page in English. Its translations have ids of their own. */
export const pageId = (slug: PageSlug): string => `page-${slug}`;

/** Documents of which there is exactly one, under a fixed id: the site needs each of them. */
export const SINGLETONS: ReadonlyMap<string, 'settings' | 'page'> = new Map([
  [SETTINGS_ID, 'settings'],
  ...PAGE_SLUGS.map((slug) => [pageId(slug), 'page'] as const),
]);

/** Types without “New”: each of their documents has its own place, where it is begun. */
const PLACED_TYPES: ReadonlySet<string> = new Set([...SINGLETONS.values(), WORDING_TYPE]);
const ACTIONS_OF_A_SINGLETON = new Set(['publish', 'discardChanges', 'restore']);

/** A singleton can be published and put back, but not made twice, unpublished or deleted. */
export const singletonActions: DocumentActionsResolver = (actions, { documentId }) =>
  documentId && SINGLETONS.has(documentId.replace(/^drafts\./, ''))
    ? actions.filter(({ action }) => action !== undefined && ACTIONS_OF_A_SINGLETON.has(action))
    : actions;

/** No "New" for singletons and words of letters. A page that is not there yet begins with its address. */
export const singletonTemplates: TemplateResolver = (templates) => [
  ...templates.filter(({ schemaType }) => !PLACED_TYPES.has(schemaType)),
  {
    id: 'page-at',
    title: 'Page',
    schemaType: 'page',
    parameters: [{ name: 'slug', type: 'string' }],
    value: ({ slug }: { slug: PageSlug }) => ({ slug: { _type: 'slug', current: slug } }),
  },
];
