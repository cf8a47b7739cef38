import { DEFAULT_LANGUAGE, LANGUAGES, type Language, localisedPath } from '../program/languages.ts';

/** The routes of a page that exists in every language, for `getStaticPaths` of a `[...lang]` route. */
export function languagePaths() {
  return LANGUAGES.map((language) => ({ params: { lang: routeParam(language) }, props: { language } }));
}

/** The first part of the path in a language: none for English. */
export function routeParam(language: Language): string | undefined {
  return language === DEFAULT_LANGUAGE ? undefined : language;
}

/** The address of a page in a language. The English 404 page is a file of its own, as hosts want it. */
export function pathIn(path: string, language: Language): string {
  return path === '/404/' && language === DEFAULT_LANGUAGE ? '/404.html' : localisedPath(path, language);
}
