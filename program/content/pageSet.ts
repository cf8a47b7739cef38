import { DEFAULT_LANGUAGE } from '../languages.ts';

/** What tells the pages of one kind apart. */
export interface PageOfSet {
  _id: string;
  language: string;
  slug: string;
  title: string;
}

const SHARED = [
  { field: 'slug', name: 'address' },
  { field: 'title', name: 'title' },
] as const;

const nameOf = ({ title, _id }: PageOfSet) => `“${title}” (${_id})`;
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

function pairs(pages: readonly PageOfSet[]): [PageOfSet, PageOfSet][] {
  return pages.flatMap((page, index) =>
    pages
      .slice(index + 1)
      .filter(({ language }) => language === page.language)
      .map((other): [PageOfSet, PageOfSet] => [page, other]),
  );
}

/**
 * What is wrong with the pages of one kind as a set, each as a sentence for staff: two of one language with the same
 * address or the same title (whatever their capital letters), and a translation whose English page is gone.
 */
export function pageSetProblems(pages: readonly PageOfSet[]): string[] {
  const twice = pairs(pages).flatMap(([page, other]) =>
    SHARED.filter(({ field }) => same(page[field], other[field])).map(
      ({ field, name }) =>
        `${nameOf(page)} and ${nameOf(other)} have the same ${name}, “${page[field]}”. Change one of them, or unpublish it.`,
    ),
  );
  const left = pages
    .filter(
      ({ language, slug }) =>
        language !== DEFAULT_LANGUAGE &&
        !pages.some((other) => other.language === DEFAULT_LANGUAGE && other.slug === slug),
    )
    .map(
      (page) =>
        `${nameOf(page)} is a translation, and no English page has its address “${page.slug}”. Publish the English page, or unpublish the translation.`,
    );
  return [...twice, ...left];
}
