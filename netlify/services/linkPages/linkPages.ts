import type { CheerioAPI } from 'cheerio';
import { dayInWords } from '../../../emails/parts/dates.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../../locales/locales.ts';
import type { LinkPurpose } from '../../../program/links.ts';
import type { Environment } from '../../environment.ts';
import { page } from '../../http/respond.ts';
import { fetchPage, showState } from '../pages.ts';
import { readLink } from './links.ts';

/** Statuses of pages that could not do what the link was for. Every other state is a 200. */
const STATUS: Record<string, number> = {
  invalid: 404,
  expired: 410,
  used: 410,
  withdrawn: 410,
  full: 409,
  problem: 503,
};

/** What a link says when it holds for one of these purposes; else why it does not. */
export async function readLinkFor<Purpose extends LinkPurpose>(
  env: Environment,
  purposes: readonly Purpose[],
  token: string | undefined,
  now: Date,
): Promise<{ purpose: Purpose; subject: string } | { state: 'expired' | 'invalid' }> {
  let state: 'expired' | 'invalid' = 'invalid';
  for (const purpose of purposes) {
    const reading = await readLink(env, purpose, token ?? '', now);
    if (reading.ok) return { purpose, subject: reading.claims.subject };
    if (reading.reason === 'expired') state = 'expired';
  }
  return { state };
}

export interface LinkPage {
  /** The page's path without language, as `/link/answer/`. */
  path: string;
  state: string;
  /** The language on record; a reader who chose another on the page has that. */
  language?: Language | undefined;
  /** Fills the state that is shown. */
  fill?: ((page: CheerioAPI, language: Language) => void) | undefined;
  status?: number;
}

/** The language a reader chose on the page (`?lang=`), else the one on record. */
export function chosenLanguage(request: Request, onRecord: Language): Language {
  const chosen = new URL(request.url).searchParams.get('lang');
  return LANGUAGES.find((language) => language === chosen) ?? onRecord;
}

/** Answers with one state of a page behind links. Its forms and its language switch lead back to the same link. */
export async function showLinkPage(
  env: Environment,
  request: Request,
  { path, state, language, fill, status }: LinkPage,
): Promise<Response> {
  const onRecord = language ?? DEFAULT_LANGUAGE;
  const shown = chosenLanguage(request, onRecord);
  const answer = await fetchPage(env, path, shown);
  showState(answer, state);
  const { pathname } = new URL(request.url);
  answer('form[data-act]').attr('action', shown === onRecord ? pathname : `${pathname}?lang=${shown}`);
  answer('link[rel="alternate"]').remove();
  for (const other of LANGUAGES) answer(`a[hreflang="${other}"]`).attr('href', `${pathname}?lang=${other}`);
  fill?.(answer, shown);
  return page(answer.html(), status ?? STATUS[state] ?? 200);
}

/** Puts a text into the places of a page that wait for it; an empty one takes its row away. */
export function fillSlot(answer: CheerioAPI, slot: string, text: string): void {
  const place = answer(`[data-slot="${slot}"]`);
  if (text === '') place.closest('.when').remove();
  place.text(text);
}

/** A day (YYYY-MM-DD) or a moment, in words, into its place. */
export function fillDay(answer: CheerioAPI, slot: string, day: string | Date, language: Language): void {
  const moment = typeof day === 'string' && day.length === 10 ? new Date(`${day}T18:00:00Z`) : new Date(day);
  fillSlot(answer, slot, dayInWords(moment, language));
}

/** Makes the items of a list from its template. `fill` is given each item's own HTML to fill. */
export function fillList<Item>(
  answer: CheerioAPI,
  list: string,
  items: readonly Item[],
  fill: (item: ReturnType<CheerioAPI>, value: Item) => void,
): void {
  const place = answer(`[data-list="${list}"]`);
  const template = place.find('template[data-item]');
  const html = template.html() ?? '';
  template.remove();
  for (const value of items) {
    const item = answer(html);
    fill(item, value);
    place.append(item);
  }
}
