import type { MarkdownInstance } from 'astro';
import { folderOf, routeOf, SECTIONS, type Section } from './routes.ts';

/** The patterns are those of SOURCES: Vite wants them written out. */
const files = import.meta.glob<MarkdownInstance<Record<string, unknown>>>(
  ['/{README,CHANGELOG,CONTRIBUTING,GOVERNANCE,SECURITY,CODE_OF_CONDUCT}.md', '/docs/**/*.md'],
  { eager: true },
);

/** A page, and the file of the repository in which it is written. */
export interface DocsPage {
  source: string;
  route: string;
  title: string;
  Content: MarkdownInstance<Record<string, unknown>>['Content'];
}

/** Every page. Throws for a file that has no place in the navigation. */
export const PAGES: readonly DocsPage[] = Object.entries(files)
  .map(([path, { getHeadings, Content }]) => {
    const source = path.slice(1);
    const route = routeOf(source);
    const title = getHeadings().find(({ depth }) => depth === 1)?.text;
    if (!route || !title) throw new Error(`${source} has no place in docs/site/routes.ts, or no title`);
    return { source, route, title, Content };
  })
  // README first, for it is where one begins; the others by their names.
  .sort(
    (one, other) =>
      Number(other.route === '/') - Number(one.route === '/') || (one.source < other.source ? -1 : 1),
  );

const twice = PAGES.find(({ route }, place) => PAGES.findIndex((page) => page.route === route) !== place);
if (twice) throw new Error(`${twice.source} has the address of another page: ${twice.route}`);

export const pagesOf = ({ folder }: Section): DocsPage[] =>
  PAGES.filter(({ source }) => folderOf(source) === folder);

/** Parts that have no page of their own: their address lists what is in them. */
export const LISTS = SECTIONS.flatMap((section) => {
  const route = routeOf(section.folder);
  return route && route !== '/' && !PAGES.some((page) => page.route === route) ? [{ ...section, route }] : [];
});
