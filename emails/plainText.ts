import { toPlainText } from '@react-email/render';
import { type Language, LOCALES } from '../locales/locales.ts';

/** The part of the converter's builder that we use. */
interface TextBuilder {
  addInline(text: string): void;
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

/** A letter as plain text that can be read by itself: headings as they are written, each address on its own line. */
export function plainText(html: string, language: Language): string {
  const rightToLeft = LOCALES[language].language.direction === 'rtl';
  return toPlainText(html, {
    formatters: { isolated },
    selectors: [
      { selector: 'h1', format: 'heading', options: { uppercase: false } },
      {
        selector: 'h2',
        format: 'heading',
        options: { uppercase: false, leadingLineBreaks: 3, trailingLineBreaks: 2 },
      },
      { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '- ' } },
      // The address stands below the button, on a line of its own.
      { selector: 'a.button', format: 'anchor', options: { ignoreHref: true } },
      // A link among words has its address behind them.
      { selector: 'a.words', format: 'anchor', options: { linkBrackets: ['(', ')'] } },
      { selector: 'p.action', format: 'paragraph', options: { leadingLineBreaks: 2, trailingLineBreaks: 1 } },
      { selector: 'p.copy', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
      { selector: 'td.foot', format: 'block', options: { leadingLineBreaks: 4 } },
      ...(rightToLeft ? [{ selector: 'span[dir]', format: 'isolated' }] : []),
    ],
  }).trim();
}
