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

/** The first language we have among those that the browser prefers (`Accept-Language`). */
function preferredLanguage(request: Request): Language | undefined {
  return (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((range) => range.trim().slice(0, 2).toLowerCase())
    .find(isLanguage);
}

/** The language of a request about which nothing else is known: the one chosen, that of the page before, the browser's. */
export const languageOf = (request: Request): Language =>
  chosenLanguage(request) ??
  (request.headers.has('referer') ? pageBefore(request).language : preferredLanguage(request)) ??
  DEFAULT_LANGUAGE;

/** Where a reader goes on in another language: behind a link to the same link, after a form to the page it was sent from. */
export function inLanguage(request: Request, language: Language): string {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/api/')) return `${pathname}?lang=${language}`;
  return localizedPath(pageBefore(request).path, language);
}

const SHOW_IN = 'show-in';

/** Where a form is sent to be shown in another language, with its answers, and not taken. */
export const shownIn = (request: Request, language: Language): string =>
  `${new URL(request.url).pathname}?${SHOW_IN}=${language}`;

/** The language in which a form is to be shown again, where that is what it was sent for. */
export function toBeShownIn(request: Request): Language | undefined {
  const language = new URL(request.url).searchParams.get(SHOW_IN);
  return isLanguage(language) ? language : undefined;
}
