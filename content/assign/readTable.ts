import { readFile } from 'node:fs/promises';
import { FileUnreadable, readSpreadsheet } from '../../packages/spreadsheet/src/index.ts';

/** A table of a file, with where each row stands in it, and words for what is wrong in a cell. */
export interface Table {
  file: string;
  head: readonly string[];
  rows: readonly { number: number; cells: readonly string[] }[];
}

/** Something in a file is not as it should be. The message names the file, the row and the column. */
export class BadTable extends Error {}

/** A mistake at a cell: rows and columns are counted from 1, as a spreadsheet shows them. */
export const badCell = (file: string, row: number, column: number, what: string) =>
  new BadTable(`${file}, row ${row}, column ${column}: ${what}`);

/** A name as names are compared: files of one year write one place in different ways. */
export const nameKey = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  try {
    const [sheet] = await readSpreadsheet(await readFile(file));
    return sheet?.rows ?? [];
  } catch (error) {
    if (error instanceof FileUnreadable)
      throw new BadTable(`${file} is no table that can be read: ${error.why}`);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new BadTable(`There is no file ${file}.`);
    throw error;
  }
}

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/** Reads a file whose rows are all as long as its first. Empty rows count and are passed over. Throws BadTable. */
export async function readTable(file: string): Promise<Table> {
  const numbered = (await rowsOf(file))
    .map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => !isEmpty(cells));
  const [first, ...rows] = numbered;
  const head = first?.cells ?? [];
  for (const { number, cells } of rows)
    if (cells.length !== head.length)
      throw badCell(
        file,
        number,
        Math.min(cells.length, head.length) + 1,
        `this row has ${cells.length} cells, and the first has ${head.length}.`,
      );
  return { file, head, rows };
}
