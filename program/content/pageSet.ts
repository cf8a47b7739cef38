import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';

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

/** Pages that agree in a text, whatever its capital letters and the blanks around it. A map, because there may be thousands. */
function alike<Page>(pages: readonly Page[], text: (page: Page) => string): Page[][] {
  return [...Map.groupBy(pages, (page) => text(page).trim().toLowerCase()).values()].filter(
    ({ length }) => length > 1,
  );
}

/** Each page with each later one. */
const pairs = <Page>(pages: readonly Page[]): [Page, Page][] =>
  pages.flatMap((page, index) => pages.slice(index + 1).map((other): [Page, Page] => [page, other]));

/**
 * What is wrong with the pages of one kind as a set, each as a sentence for staff: two of one language with the same
 * address or the same title (whatever their capital letters), and a translation whose English page is gone.
 */
export function pageSetProblems(pages: readonly PageOfSet[]): string[] {
  const twice = SHARED.flatMap(({ field, name }) =>
    alike(pages, (page) => `${page.language} ${page[field].trim()}`)
      .flatMap(pairs)
      .map(
        ([page, other]) =>
          `${nameOf(page)} and ${nameOf(other)} have the same ${name}, “${page[field]}”. Change one of them, or unpublish it.`,
      ),
  );
  const english = new Set(
    pages.filter(({ language }) => language === DEFAULT_LANGUAGE).map(({ slug }) => slug),
  );
  const left = pages
    .filter(({ language, slug }) => language !== DEFAULT_LANGUAGE && !english.has(slug))
    .map(
      (page) =>
        `${nameOf(page)} is a translation, and no English page has its address “${page.slug}”. Publish the English page, or unpublish the translation.`,
    );
  return [...twice, ...left];
}
