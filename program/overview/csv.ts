import type { Cell, Table } from './table.ts';

/**
 * What a spreadsheet takes for the beginning of a formula, plain and in full width (OWASP, CSV Injection). It looks past
 * spaces and quotation marks, so these may stand before it; a tab or a line's end at the beginning counts as one.
 */
const FORMULA = /^(?=[\t\r\n]|[\s"']*[=+\-@＝＋－＠|%])/u;

/** Where a spreadsheet of another country splits a cell although it is quoted, because its columns end with a semicolon. */
const INNER_START = /([;\t\r\n])(?=[\s"']*[=+\-@＝＋－＠|%])/gu;

/** Characters that no spreadsheet shows and some stumble over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text that no spreadsheet runs: an apostrophe before what would begin a formula, as OWASP recommends. */
function harmless(text: string): string {
  return text.replace(UNSEEN, '').replace(INNER_START, "$1'").replace(FORMULA, "'");
}

/** A number stands as it is, so that it can be added up. Each text is quoted (RFC 4180), quotation marks doubled. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return `"${harmless(value).replaceAll('"', '""')}"`;
}

/**
 * A table as a CSV file that opens in a spreadsheet by a double click: RFC 4180, with the mark at its beginning by which
 * Excel knows UTF-8, and no text that would be taken for a formula.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
