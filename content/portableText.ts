/** A link within a line of text. */
interface LinkMark {
  _key: string;
  _type: 'link';
  href: string;
}

interface Span {
  _key: string;
  _type: 'span';
  text: string;
  marks: string[];
}

/** One block of Portable Text, as the Studio stores it. */
export interface TextBlock {
  _key: string;
  _type: 'block';
  style: 'normal' | 'h2' | 'h3';
  listItem?: 'bullet' | 'number';
  level?: 1;
  markDefs: LinkMark[];
  children: Span[];
}

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/;

/** What a line begins with, and what it becomes. */
const KINDS = [
  { start: '## ', style: 'h2', list: {} },
  { start: '### ', style: 'h3', list: {} },
  { start: '- ', style: 'normal', list: { listItem: 'bullet', level: 1 } },
  { start: '1. ', style: 'normal', list: { listItem: 'number', level: 1 } },
] as const;
const PARAGRAPH = { start: '', style: 'normal', list: {} } as const;

function block(key: string, line: string): TextBlock {
  const { start, style, list } = KINDS.find((kind) => line.startsWith(kind.start)) ?? PARAGRAPH;
  const parts = line.slice(start.length).split(new RegExp(LINK.source, 'g'));
  const markDefs: LinkMark[] = [];
  const children: Span[] = [];
  // `split` with two groups gives: text, label, address, text, label, address, text …
  for (let at = 0; at < parts.length; at += 3) {
    const [text, label, href] = parts.slice(at, at + 3);
    if (text) children.push({ _key: `${key}s${children.length}`, _type: 'span', text, marks: [] });
    if (label && href) {
      const mark = `${key}l${markDefs.length}`;
      markDefs.push({ _key: mark, _type: 'link', href });
      children.push({ _key: `${key}s${children.length}`, _type: 'span', text: label, marks: [mark] });
    }
  }
  return { _key: key, _type: 'block', style, ...list, markDefs, children };
}

/**
 * Portable Text from plain lines: a line is a paragraph, one that begins with `- ` a bullet, with `1. ` an item of a
 * numbered list, with `## ` or `### ` a heading, and `[words](address)` a link. Keys come from the place of the line, so
 * the same text gives the same blocks.
 */
export function richText(...lines: string[]): TextBlock[] {
  return lines.map((line, index) => block(`p${index + 1}`, line));
}
