import { type DocumentResolver, defineDocuments } from 'sanity/presentation';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { PAGE_SLUGS } from '../../../program/content/page.ts';

const FOLDERS = { guides: 'guide', workforce: 'article', events: 'event', stories: 'story' } as const;

/** A document of the language in the address, or the English one that stands in for it. */
const inLanguage = (language: string) =>
  `slug.current == $slug && coalesce(language, "${DEFAULT_LANGUAGE}") in [${language}, "${DEFAULT_LANGUAGE}"]`;

function routes(folder: string, type: string): DocumentResolver[] {
  return [
    { route: `/${folder}/:slug`, filter: `_type == "${type}" && ${inLanguage(`"${DEFAULT_LANGUAGE}"`)}` },
    { route: `/:language/${folder}/:slug`, filter: `_type == "${type}" && ${inLanguage('$language')}` },
  ];
}

/** Which document an address of the site shows: its form opens beside the page. */
export const mainDocuments: DocumentResolver[] = defineDocuments([
  ...Object.entries(FOLDERS).flatMap(([folder, type]) => routes(folder, type)),
  { route: '/connectors/:slug', filter: '_type == "connectorBio" && slug.current == $slug' },
  { route: '/:language/connectors/:slug', filter: '_type == "connectorBio" && slug.current == $slug' },
  ...PAGE_SLUGS.map((slug) => ({ route: `/${slug}`, filter: `_type == "page" && _id == "page-${slug}"` })),
]);
