import type { ArticleBlock } from '../../../blocks/article.ts';
import type { Block } from '../../../blocks/blocks.ts';
import type { RichText } from '../../../program/content/richText.ts';

/** Paragraphs that follow each other, or one block of another kind. */
export type ArticlePart = { _type: 'text'; blocks: RichText } | Block;

/** What stands under one heading; the first section of an article may have none. */
export interface ArticleSection {
  id: string;
  title: string;
  parts: ArticlePart[];
}

/** The words of a line of Portable Text. */
function textOf(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return children
    .map((child: unknown) =>
      typeof child === 'object' && child !== null && 'text' in child && typeof child.text === 'string'
        ? child.text
        : '',
    )
    .join('')
    .trim();
}

/** A heading as the id of a place on the page, in any script; `taken` are ids that the page has already. */
function idOf(title: string, taken: Set<string>): string {
  const bare = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  let id = `about-${bare}`;
  for (let count = 2; taken.has(id); count += 1) id = `about-${bare}-${count}`;
  taken.add(id);
  return id;
}

/** The body of an article, section by section: each heading of the second level begins one. */
export function sectionsOf(body: readonly ArticleBlock[]): ArticleSection[] {
  const taken = new Set<string>();
  const sections: ArticleSection[] = [{ id: '', title: '', parts: [] }];
  for (const block of body) {
    if (block._type === 'block' && block.style === 'h2') {
      const title = textOf(block.children);
      sections.push({ id: idOf(title, taken), title, parts: [] });
      continue;
    }
    const parts = sections.at(-1)?.parts ?? [];
    const last = parts.at(-1);
    if (block._type !== 'block') parts.push(block);
    else if (last?._type === 'text') last.blocks.push(block);
    else parts.push({ _type: 'text', blocks: [block] });
  }
  return sections.filter(({ title, parts }) => title !== '' || parts.length > 0);
}
