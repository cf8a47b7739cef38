import type { Article } from '../../../blocks/article.ts';
import type { Language } from '../../../locales/locales.ts';
import type { Day } from '../../../program/clock/day.ts';
import type { CHANGE_KINDS, Change } from '../../../program/content/change.ts';
import { factsIn } from '../../../program/content/factsIn.ts';

/** A page that tells by itself when it was published, and when somebody last read all of it. */
export interface DatedPage {
  title: string;
  /** The path without a language. */
  to: string;
  language: Language;
  publishedOn?: Day | undefined;
  reviewedOn: Day;
}

/** One line of the list: what staff noted, or what a page says of itself. */
export interface ChangeEntry {
  /** The same at every build: feeds know an entry by it. */
  id: string;
  on: Day;
  kind: (typeof CHANGE_KINDS)[number] | 'published' | 'read';
  /** What staff wrote, in English. */
  text?: string;
  page?: Pick<DatedPage, 'title' | 'to' | 'language'> | undefined;
}

/** Facts last checked on a day, and on how many pages they stand. */
export interface CheckedFacts {
  count: number;
  pages: number;
}

export interface ChangedDay {
  on: Day;
  entries: ChangeEntry[];
  checked?: CheckedFacts | undefined;
}

const FOLDERS: Readonly<Record<string, string>> = {
  guide: '/guides/',
  article: '/workforce/',
  profession: '/professions/',
  page: '/',
};

/** The path of the page that a change is about; none where the page is gone. */
function pathOf({ about }: Change): string | undefined {
  const folder = about ? FOLDERS[about.type] : undefined;
  return folder !== undefined && about?.slug ? `${folder}${about.slug}/` : undefined;
}

const idOf = (kind: string, path: string) => `${kind}${path.replaceAll('/', '-')}`.replace(/-+$/, '');

/** What changed, from what staff noted and from the days that pages carry. The newest first; on one day what staff noted. */
export function changeEntries(changes: readonly Change[], pages: readonly DatedPage[]): ChangeEntry[] {
  const noted = changes.map((change): ChangeEntry => {
    const to = pathOf(change);
    const { _id, on, kind, text } = change;
    return { id: _id, on, kind, text, page: pages.find((page) => page.to === to) };
  });
  const said = pages.flatMap((page): ChangeEntry[] => [
    ...(page.publishedOn
      ? [{ id: idOf('published', page.to), on: page.publishedOn, kind: 'published' as const, page }]
      : []),
    ...(page.publishedOn === undefined || page.reviewedOn > page.publishedOn
      ? [{ id: idOf(`read-${page.reviewedOn}`, page.to), on: page.reviewedOn, kind: 'read' as const, page }]
      : []),
  ]);
  return [...noted, ...said].toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

/** Counts the facts of a document on the day each was last checked. A fact counts on that day and on no other. */
export function countChecked(document: object, days: Map<Day, CheckedFacts>): void {
  const own = Map.groupBy(factsIn(document), ({ fact }) => fact.checkedOn);
  for (const [on, facts] of own) {
    const before = days.get(on) ?? { count: 0, pages: 0 };
    days.set(on, { count: before.count + facts.length, pages: before.pages + 1 });
  }
}

/** The list day by day, the newest first. */
export function changedDays(
  entries: readonly ChangeEntry[],
  checked: ReadonlyMap<Day, CheckedFacts>,
): ChangedDay[] {
  const days = new Set([...entries.map(({ on }) => on), ...checked.keys()]);
  return [...days]
    .sort()
    .reverse()
    .map((on) => ({ on, entries: entries.filter((entry) => entry.on === on), checked: checked.get(on) }));
}

/** What an article says of its days. */
export const datedArticle = ({ title, slug, language, publishedOn, reviewedOn }: Article): DatedPage => ({
  ...{ title, language, publishedOn, reviewedOn },
  to: `/workforce/${slug}/`,
});
