import { z } from 'zod';
import type { RichText } from './richText.ts';

const block = z.object({
  markDefs: z.array(z.object({ _key: z.string(), href: z.string().optional() })).catch([]),
  children: z.array(z.object({ text: z.string().catch(''), marks: z.array(z.string()).catch([]) })).catch([]),
});

const stored = z.array(z.looseObject({ _type: z.string() }));

export interface BlockText {
  text: string;
  links: { text: string; href: string }[];
}

/** What a reader reads in each block of staff's text, and the links in it. A block without words gives empty text. */
export function blockTexts(blocks: RichText): BlockText[] {
  return blocks.map((one) => {
    const parsed = block.safeParse(one);
    if (!parsed.success) return { text: '', links: [] };
    const { markDefs, children } = parsed.data;
    const links = markDefs.flatMap(({ _key, href }) => {
      const text = children.filter(({ marks }) => marks.includes(_key)).map((child) => child.text);
      return href && text.length > 0 ? [{ text: text.join(''), href }] : [];
    });
    return { text: children.map(({ text }) => text).join(''), links };
  });
}

/** Whether there is something to read in staff's text. Takes what is stored, before it is parsed. */
export function hasText(blocks: unknown): boolean {
  const list = stored.safeParse(blocks);
  return list.success && blockTexts(list.data).some(({ text }) => text.trim() !== '');
}
