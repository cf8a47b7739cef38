import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { onDay } from './recurrence.ts';
import type { DatePages, KeptEvent } from './seriesPages.ts';

/** What all dates of a series have in common, beside the time of day. */
const WORDS = ['title', 'summary', 'body', 'place', 'address', 'bring'] as const;
const RULES = ['rsvp', 'capacity'] as const;
export type ChangedPart = 'time' | (typeof WORDS)[number] | (typeof RULES)[number] | 'language';

/** What becomes of one page of a later date. */
interface PageChange {
  id: string;
  set: Record<string, unknown>;
  unset: string[];
}

/** What becomes of a later date when it is to be as an earlier one. */
export interface DateChange {
  slug: string;
  parts: ChangedPart[];
  pages: PageChange[];
  /** Pages of the earlier date in languages that the later one lacks. */
  missing: KeptEvent[];
}

/** A value in a form in which two of the same content are the same text, whatever the order of their parts. */
function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const isSame = (one: unknown, other: unknown) =>
  written(one) === written(other) || (isEmptyList(one) && isEmptyList(other));
const isEmptyList = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** The parts of a page that another has otherwise, as they are to become. */
function takeOver(page: KeptEvent, from: KeptEvent, names: readonly string[]) {
  const other = names.filter((name) => !isSame(page[name], from[name]));
  const isThere = (name: string) => from[name] !== undefined && from[name] !== null;
  return {
    set: Object.fromEntries(other.filter(isThere).map((name) => [name, from[name]])),
    unset: other.filter((name) => !isThere(name)),
  };
}

/** The times of a page, where they are others than they are to be. */
function movedTo(page: KeptEvent, times: { startsAt: string; endsAt: string }) {
  const isMoved = (['startsAt', 'endsAt'] as const).some(
    (name) => Date.parse(page[name]) !== Date.parse(times[name]),
  );
  return isMoved ? times : {};
}

const ORDER: readonly ChangedPart[] = ['time', ...WORDS, ...RULES, 'language'];

/**
 * What has to change in a later date for it to be as an earlier one: the same words in each language, the same place,
 * rules and time of day, on the day that it has. The English page rules over times and answers.
 */
export function changeOf(from: DatePages, later: DatePages, timeZone: string): DateChange {
  const times = onDay(from.ruling, later.day, timeZone);
  const parts = new Set<ChangedPart>();
  const pages = [...later.published, ...later.drafts].flatMap((page): PageChange[] => {
    const source = from.published.find(({ language }) => language === page.language);
    const words = source ? takeOver(page, source, WORDS) : { set: {}, unset: [] };
    const rules = takeOver(page, from.ruling, RULES);
    const moved = movedTo(page, times);
    const set = { ...words.set, ...rules.set, ...moved };
    const unset = [...words.unset, ...rules.unset];
    const named = [...Object.keys(words.set), ...Object.keys(rules.set), ...unset];
    for (const part of ORDER) if (named.includes(part)) parts.add(part);
    if (Object.keys(moved).length > 0) parts.add('time');
    return Object.keys(set).length + unset.length > 0 ? [{ id: page._id, set, unset }] : [];
  });
  const has = later.published.map(({ language }) => language);
  const missing = from.published.filter(
    ({ language }) => language !== DEFAULT_LANGUAGE && !has.includes(language),
  );
  if (missing.length > 0) parts.add('language');
  return { slug: later.slug, parts: ORDER.filter((part) => parts.has(part)), pages, missing };
}
