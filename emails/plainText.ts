import { toPlainText } from '@react-email/render';
import { type Language, LOCALES } from '../locales/locales.ts';

/** The part of the converter's builder that we use. */
interface TextBuilder {
  addInline(text: string, options?: { noWordTransform: boolean }): void;
  addLineBreak(): void;
}

/**
 * Writes a name between marks that keep it apart from the direction of the sentence: plain text has no `dir`.
 * Only where the sentence runs from right to left, because some old programs show the marks as boxes.
 */
function isolated<Node>(
  element: { children: Node[] },
  walk: (nodes: Node[], builder: TextBuilder) => void,
  builder: TextBuilder,
): void {
  builder.addInline('\u2068');
  walk(element.children, builder);
  builder.addInline('\u2069');
}

/** Writes the words of a link, and its address below them on a line of its own. */
function named<Node>(
  element: { children: Node[]; attribs: Record<string, string> },
  walk: (nodes: Node[], builder: TextBuilder) => void,
  builder: TextBuilder,
): void {
  walk(element.children, builder);
  builder.addLineBreak();
  builder.addInline(element.attribs.href ?? '', { noWordTransform: true });
}

/** A letter as plain text that can be read by itself: headings as they are written, each address on its own line. */
export function plainText(html: string, language: Language): string {
  const rightToLeft = LOCALES[language].language.direction === 'rtl';
  return toPlainText(html, {
    formatters: { isolated, named },
    selectors: [
      { selector: 'h1', format: 'heading', options: { uppercase: false } },
      {
        selector: 'h2',
        format: 'heading',
        options: { uppercase: false, leadingLineBreaks: 3, trailingLineBreaks: 2 },
      },
      { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '- ' } },
      { selector: 'a.button', format: 'named' },
      { selector: 'a.line', format: 'named' },
      // A link among words has its address behind them.
      { selector: 'a.words', format: 'anchor', options: { linkBrackets: ['(', ')'] } },
      // The email address stands below the button, and can be copied.
      { selector: 'a.button.mail', format: 'anchor', options: { ignoreHref: true } },
      { selector: 'p.action', format: 'paragraph', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'p.copy', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
      { selector: 'td.foot', format: 'block', options: { leadingLineBreaks: 4 } },
      ...(rightToLeft ? [{ selector: 'span[dir]', format: 'isolated' }] : []),
    ],
  }).trim();
}
