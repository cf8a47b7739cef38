import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../locales/locales.ts';

/** The built site that is checked: `SITE_DIST`, else `dist`. */
const SITE = resolve(process.env.SITE_DIST || 'dist');

export interface Page {
  /** The address, as `/es/guides/`. */
  path: string;
  /** The address without its language: the same for all translations of a page. */
  base: string;
  language: Language;
  html: string;
  $: CheerioAPI;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
  } catch {
    throw new Error(`no built site at ${folder}: run "npx astro build" first, or set SITE_DIST`);
  }
}

/** The language of an address, by its first part. */
export function languageOf(path: string): Language {
  const [, first = ''] = path.split('/');
  return LANGUAGES.find((code) => code === first && code !== DEFAULT_LANGUAGE) ?? DEFAULT_LANGUAGE;
}

function page(file: string): Page {
  const path = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
  const language = languageOf(path);
  const bare = language === DEFAULT_LANGUAGE ? path : path.slice(language.length + 1);
  const html = readFileSync(join(SITE, file), 'utf8');
  return { path, base: bare === '/404.html' ? '/404/' : bare, language, html, $: load(html) };
}

/** Every file of the built site, as `/_astro/x.woff2`. */
export const FILES = new Set(filesOf(SITE).map((file) => `/${file.replaceAll('\\', '/')}`));

/** The text of a file of the built site, by its address. */
export function textOf(address: string): string {
  return readFileSync(join(SITE, address), 'utf8');
}

const BUILT: Page[] = [...FILES]
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => page(file.slice(1)));

/** The frames of what functions answer with, one for each language. Nobody is shown one as it is. */
export const SHELLS: Page[] = BUILT.filter(({ base }) => base === '/shell/');

/** Every page of the built site. */
export const PAGES: Page[] = BUILT.filter((built) => !SHELLS.includes(built));

/** Title and page, for tests that run once for each page. */
export const EACH_PAGE = PAGES.map((one) => [one.path, one] as const);

/** The page at an address, whatever its fragment. */
export function pageAt(address: string): Page | undefined {
  const [path] = address.split('#');
  return PAGES.find((one) => one.path === path);
}

/** The page of a path without language, in a language; throws when the site lacks it. */
export function pageIn(base: string, language: Language): Page {
  const found = PAGES.find((one) => one.base === base && one.language === language);
  if (!found) throw new Error(`there is no ${base} in ${language}`);
  return found;
}
