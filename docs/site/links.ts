import { posix } from 'node:path';
import { routeOf } from './routes.ts';

/** Where links may lead. */
export interface Places {
  /** The path under which the site will stand, with slashes at both ends. */
  base: string;
  /** The address of the repository, where there is one: files that are no pages are shown there. */
  repository: string | undefined;
}

const LINK = /<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs;
const isElsewhere = (href: string) => /^([a-z]+:|#|\/)/i.test(href);

/**
 * The links of a page that was written as a file of the repository (`source`), as the site has them: to pages by their
 * addresses, to other files in the repository. Where that has no public address, the name alone stands there.
 */
export function rewriteLinks(html: string, source: string, { base, repository }: Places): string {
  return html.replace(LINK, (whole, href: string, attributes: string, words: string) => {
    if (isElsewhere(href)) return whole;
    const [to = '', fragment] = href.split('#');
    const path = posix.join(posix.dirname(source), decodeURI(to)).replace(/\/$/, '');
    const end = fragment === undefined ? '' : `#${fragment}`;
    const route = routeOf(path === '.' ? '' : path);
    if (route) return `<a href="${base}${route.slice(1)}${end}"${attributes}>${words}</a>`;
    if (repository) return `<a href="${repository}/blob/main/${path}${end}"${attributes}>${words}</a>`;
    return `<span class="file" title="${path}">${words}</span>`;
  });
}

/** The ids of a page. */
const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

/** Links of pages, by address and HTML, that lead to no page or to no place on it; each with the page on which it stands. */
export function deadLinks(pages: ReadonlyMap<string, string>, base: string): string[] {
  const ids = new Map([...pages].map(([address, html]) => [address, idsIn(html)]));
  return [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^[a-z]+:/i.test(href)) return [];
      const [path = '', fragment] = href.split('#');
      const target = path === '' ? address : `/${path.slice(base.length)}`;
      const known = (path === '' || path.startsWith(base)) && ids.get(target);
      const isThere = known && (fragment === undefined || known.has(decodeURIComponent(fragment)));
      return isThere ? [] : [`${address}: ${href}`];
    }),
  );
}
