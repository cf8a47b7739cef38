import type { SitemapOptions } from '@astrojs/sitemap';
import { LANGUAGES } from '../locales/locales.ts';
import { localizedPath } from '../program/languages.ts';

/** Whether search engines are told of a page: not of one that functions fill, after a form, for a mistake, or on the way through questions. */
function isIndexable(address: string): boolean {
  return !/\/(shell|thanks|404)\/|\/workforce\/[^/]+\/[^/]+\//.test(new URL(address).pathname);
}

/** The path of an address without its language. */
function pathOf({ pathname }: URL): string {
  const prefix = LANGUAGES.map((language) => localizedPath('/', language)).find(
    (one) => one !== '/' && pathname.startsWith(one),
  );
  return prefix ? pathname.slice(prefix.length - 1) : pathname;
}

/**
 * Names for each page its translations that are there, whichever languages the city offers. The integration's own way
 * compares each page with every other, which takes seconds where there are thousands.
 */
export function sitemapOptions(): SitemapOptions {
  const addresses = new Set<string>();
  return {
    filter: (address) => {
      const shown = isIndexable(address);
      if (shown) addresses.add(address);
      return shown;
    },
    serialize: (item) => {
      const path = pathOf(new URL(item.url));
      const links = LANGUAGES.map((lang) => ({
        lang,
        url: new URL(localizedPath(path, lang), item.url).href,
      })).filter(({ url }) => addresses.has(url));
      return links.length > 1 ? { ...item, links } : item;
    },
  };
}
