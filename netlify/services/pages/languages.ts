import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';

/** The page that a form was sent from, and its language: the home page where the request names none of the site's. */
function pageBefore(request: Request): { language: Language; path: string } {
  const pathname = URL.parse(request.headers.get('referer') ?? '')?.pathname ?? '/';
  const [, first, ...rest] = pathname.split('/');
  const [language, path] =
    isLanguage(first) && first !== DEFAULT_LANGUAGE
      ? [first, `/${rest.join('/')}`]
      : [DEFAULT_LANGUAGE, pathname];
  // Pages of the site end with a slash, addresses of functions do not. Two slashes would begin another host.
  return { language, path: path.endsWith('/') && !path.startsWith('//') ? path : '/' };
}

/** The language that the reader chose on a page that a function had answered with (`?lang=`). */
export function chosenLanguage(request: Request): Language | undefined {
  const chosen = new URL(request.url).searchParams.get('lang');
  return isLanguage(chosen) ? chosen : undefined;
}

/** The language of a request about which nothing else is known: the one chosen, else that of the page before. */
export const languageOf = (request: Request): Language =>
  chosenLanguage(request) ?? pageBefore(request).language;

/** Where a reader goes on in another language: behind a link to the same link, after a form to the page it was sent from. */
export function inLanguage(request: Request, language: Language): string {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/api/')) return `${pathname}?lang=${language}`;
  return localizedPath(pageBefore(request).path, language);
}
