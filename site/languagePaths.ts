import { DEFAULT_LANGUAGE, type Language } from '../locales/locales.ts';
import { localizedPath } from '../program/languages.ts';
import { fetchSettings } from './sanity/fetch.ts';

/** The routes of a page that exists in every language the city offers, for `getStaticPaths` of a `[...lang]` route. */
export async function languagePaths() {
  const { languages } = await fetchSettings();
  return languages.map((language) => ({ params: { lang: routeParam(language) }, props: { language } }));
}

/**
 * The routes of pages that are each made from a document, in every language the city offers. `documentsIn` gives the
 * documents of a language; each route has the `slug` of its document, and the document among its props. The pages of
 * one document follow each other, so that what they share need not be kept for long.
 */
export async function documentPaths<T extends { slug: string }>(
  documentsIn: (language: Language) => Promise<readonly T[]>,
) {
  const { languages } = await fetchSettings();
  const routes = languages.map(async (language) =>
    (await documentsIn(language)).map((document) => ({
      params: { lang: routeParam(language), slug: document.slug },
      props: { language, document },
    })),
  );
  return (await Promise.all(routes))
    .flat()
    .toSorted((one, other) => (one.params.slug < other.params.slug ? -1 : 1));
}

/** Staff write the addresses of our own pages without a language; here they lead to the page in the reader's. */
export function linksIn(html: string, language: Language): string {
  return language === DEFAULT_LANGUAGE ? html : html.replace(/ href="\/(?!\/)/g, ` href="/${language}/`);
}

/** The first part of the path in a language: none for English. */
export function routeParam(language: Language): string | undefined {
  return language === DEFAULT_LANGUAGE ? undefined : language;
}

/** The address of a page in a language. The English 404 page is a file of its own, as hosts want it. */
export function pathIn(path: string, language: Language): string {
  return path === '/404/' && language === DEFAULT_LANGUAGE ? '/404.html' : localizedPath(path, language);
}
