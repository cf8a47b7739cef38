import readXlsxFile, { type CellValue } from 'read-excel-file/universal';
import { MOST_UNFOLDED_BYTES } from './limits.ts';
import type { Sheet } from './sheet.ts';
import { unfoldedBytes } from './unfoldedBytes.ts';
import { FileUnreadable } from './unreadable.ts';

/** A day, with the time of day where one is kept. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

function cellText(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/** The sheets of a workbook, each cell as text. Throws FileUnreadable. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const size = unfoldedBytes(bytes);
  if (size === undefined) throw new FileUnreadable('damaged');
  if (size > MOST_UNFOLDED_BYTES) throw new FileUnreadable('too-large');
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch {
    // Whatever the reader stumbles over, the file is not as a workbook should be.
    throw new FileUnreadable('damaged');
  }
}
