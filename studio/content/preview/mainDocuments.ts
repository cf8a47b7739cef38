import { type DocumentResolver, defineDocuments } from 'sanity/presentation';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { PAGE_SLUGS } from '../../../program/content/page.ts';

const FOLDERS = { workforce: 'article', events: 'event', stories: 'story' } as const;

/** A document of the language in the address, or the English one that stands in for it. */
const inLanguage = (language: string) =>
  `slug.current == $slug && coalesce(language, "${DEFAULT_LANGUAGE}") in [${language}, "${DEFAULT_LANGUAGE}"]`;

function routes(folder: string, type: string): DocumentResolver[] {
  return [
    { route: `/${folder}/:slug`, filter: `_type == "${type}" && ${inLanguage(`"${DEFAULT_LANGUAGE}"`)}` },
    { route: `/:language/${folder}/:slug`, filter: `_type == "${type}" && ${inLanguage('$language')}` },
  ];
}

/** What stands for a guide in a language that it is not translated into. */
const ESSENTIALS = '_type == "guideEssentials" && guide->slug.current == $slug && language == $language';

/** The page of a guide shows a translation of it, else its essentials in the language, else the English guide. */
const guideRoutes: DocumentResolver[] = [
  ...routes('guides', 'guide').slice(0, 1),
  {
    route: '/:language/guides/:slug',
    filter: `(_type == "guide" && slug.current == $slug && language == $language)
      || (${ESSENTIALS} && count(*[_type == "guide" && slug.current == $slug && language == $language]) == 0)
      || (_type == "guide" && ${inLanguage(`"${DEFAULT_LANGUAGE}"`)} && count(*[(_type == "guide" && slug.current == $slug && language == $language) || (${ESSENTIALS})]) == 0)`,
  },
];

/** Which document an address of the site shows: its form opens beside the page. */
export const mainDocuments: DocumentResolver[] = defineDocuments([
  ...guideRoutes,
  ...Object.entries(FOLDERS).flatMap(([folder, type]) => routes(folder, type)),
  ...['/professions/:slug', '/:language/professions/:slug'].map((route) => ({
    route,
    filter: '_type == "profession" && slug.current == $slug',
  })),
  { route: '/connectors/:slug', filter: '_type == "connectorBio" && slug.current == $slug' },
  { route: '/:language/connectors/:slug', filter: '_type == "connectorBio" && slug.current == $slug' },
  ...PAGE_SLUGS.map((slug) => ({ route: `/${slug}`, filter: `_type == "page" && _id == "page-${slug}"` })),
]);
