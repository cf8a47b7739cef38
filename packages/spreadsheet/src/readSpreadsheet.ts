import { decode } from './decode.ts';
import { MOST_BYTES, MOST_ROWS } from './limits.ts';
import type { Sheet } from './sheet.ts';
import { FileUnreadable } from './unreadable.ts';

const ZIP = [0x50, 0x4b];
/** The container of Excel until 2003, and of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte);

/** What no table holds: characters of a program, a picture or a page of a browser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000\u0002-\u0008\u000e-\u001a]/;
const PAGE = /^\s*<(?:!doctype|html|table|\?xml)/i;

async function readText(bytes: Uint8Array): Promise<Sheet[]> {
  const text = decode(bytes);
  if (NO_TEXT.test(text.slice(0, 10_000)) || PAGE.test(text)) throw new FileUnreadable('no-table');
  const { readCsv } = await import('./readCsv.ts');
  return [{ name: '', rows: readCsv(text) }];
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { readXlsx } = await import('./readXlsx.ts');
  return readXlsx(bytes);
}

/**
 * Reads a CSV or XLSX file into its sheets. Throws FileUnreadable, which says why. The libraries are loaded with the first
 * file: an application starts without them.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length === 0) throw new FileUnreadable('empty');
  if (bytes.length > MOST_BYTES) throw new FileUnreadable('too-large');
  if (begins(bytes, OLE)) throw new FileUnreadable('old-excel');
  const sheets = await (begins(bytes, ZIP) ? readWorkbook(bytes) : readText(bytes));
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) throw new FileUnreadable('empty');
  if (filled.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS)
    throw new FileUnreadable('too-many-rows');
  return filled;
}
