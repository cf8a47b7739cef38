import type { Cell, Table } from './table.ts';

/**
 * What a spreadsheet takes for the beginning of a formula, plain and in full width (OWASP, CSV Injection). It looks past
 * spaces and quotation marks, so these may stand before it; a tab or a line's end at the beginning counts as one.
 */
const FORMULA = /^(?=[\t\r\n]|[\s"']*[=+\-@＝＋－＠|%])/u;

/** Where a spreadsheet of another country splits a cell although it is quoted, because its columns end with a semicolon. */
const INNER_START = /([;\t\r\n])(?=[\s"']*[=+\-@＝＋－＠|%])/gu;

/**
 * What a spreadsheet takes for a number, a day, a time or a truth and writes in its own way, so that the nought of a ZIP
 * code, the end of a long number or a part of a fraction is lost: 02139, 0038761123456, 1e5, 3/4, 2012-09, 7:30, MAR1.
 */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MANGLED = new RegExp(
  `^\\s*(?:${[
    '[(]?[$€£]?\\s?[.,]?\\p{Nd}[\\p{Nd}\\s.,:/\\-–()]*(?:%|\\s?[ap]m?)?',
    '[\\p{Nd}.,]+e[+-]?\\p{Nd}+',
    '\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}t\\S+',
    `\\p{Nd}{1,4}[\\s./-]*${MONTH}[\\s.,/-]*\\p{Nd}{0,4}`,
    `${MONTH}[\\s./-]*\\p{Nd}{1,4}(?:[\\s,./-]+\\p{Nd}{1,4})?`,
    'true',
    'false',
  ].join('|')})\\s*$`,
  'iu',
);

/** Characters that no spreadsheet shows and some stumble over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A text that no spreadsheet runs or rewrites: an apostrophe before what would begin a formula, as OWASP recommends, and
 * before what would become a number or a day.
 */
function harmless(text: string): string {
  const seen = text.replace(UNSEEN, '');
  const inner = seen.replace(INNER_START, "$1'");
  return MANGLED.test(seen.normalize('NFKC')) ? `'${inner}` : inner.replace(FORMULA, "'");
}

/** A number stands as it is, so that it can be added up. Each text is quoted (RFC 4180), quotation marks doubled. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return `"${harmless(value).replaceAll('"', '""')}"`;
}

/**
 * A table as a CSV file that opens in a spreadsheet by a double click: RFC 4180, with the mark at its beginning by which
 * Excel knows UTF-8, and no text that would be taken for a formula, a number or a day.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
