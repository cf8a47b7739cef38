import { type CheerioAPI, load } from 'cheerio';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import { localisedPath } from '../../program/languages.ts';
import type { Environment } from '../environment.ts';
import { LIMITS } from '../within.ts';

/** The site did not give a page that a function fills. */
export class PageUnavailable extends Error {
  override name = 'PageUnavailable';
  readonly status: number;
  constructor(path: string, status: number) {
    super(`${path} answered ${status}`);
    this.status = status;
  }
}

/**
 * A page of the site as Astro built it, ready to be filled for one person. In English where the city no longer offers
 * the person's language. Throws when the site does not answer.
 */
export async function fetchPage(env: Environment, path: string, language: Language): Promise<CheerioAPI> {
  const answer = await fetch(env.SITE_URL + localisedPath(path, language), {
    signal: AbortSignal.timeout(LIMITS.page),
  });
  if (answer.status === 404 && language !== DEFAULT_LANGUAGE) return fetchPage(env, path, DEFAULT_LANGUAGE);
  if (!answer.ok) throw new PageUnavailable(path, answer.status);
  return load(await answer.text());
}

/** The page that says that there is no such page, in a language. */
export async function fetchMissingPage(env: Environment, language: Language): Promise<CheerioAPI> {
  const path = language === DEFAULT_LANGUAGE ? '/404.html' : localisedPath('/404/', language);
  const answer = await fetch(env.SITE_URL + path, { signal: AbortSignal.timeout(LIMITS.page) });
  return load(await answer.text());
}

/** Shows one of the states a page was built with: keeps that section, removes the others, and titles the page after it. */
export function showState(page: CheerioAPI, state: string): void {
  page(`[data-state]:not([data-state="${state}"])`).remove();
  const shown = page(`[data-state="${state}"]`).removeAttr('hidden');
  const title = shown.attr('data-title');
  if (title) page('title').text(title);
}
