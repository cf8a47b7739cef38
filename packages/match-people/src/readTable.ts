import Papa from 'papaparse';

/** One row of a file by the heads of its columns, in small letters, and its number as a spreadsheet counts. */
export interface Row {
  row: number;
  cells: Readonly<Record<string, string>>;
}

/** What is wrong with a file, a line for each row. */
export class WrongRows extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'WrongRows';
    this.lines = lines;
  }
}

/** Reads a CSV text, whatever separates its cells. `name` is what the file is called. Throws WrongRows. */
export function readTable(name: string, text: string): { columns: readonly string[]; rows: readonly Row[] } {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const [heads = [], ...rest] = data;
  const columns = heads.map((head) => head.trim().toLowerCase());
  const twice = columns.filter((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (twice.length > 0) throw new WrongRows([`${name}: the column ${twice[0]} is there twice.`]);
  if (!columns.includes('id')) throw new WrongRows([`${name}: there is no column id.`]);
  const numbered = rest.map((cells, at) => ({ row: at + 2, cells }));
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const wrong = filled
    .filter(({ cells }) => cells.length > columns.length)
    .map(({ row, cells }) => `${name}, row ${row}: ${cells.length} cells, but ${columns.length} columns.`);
  if (wrong.length > 0) throw new WrongRows(wrong);
  return {
    columns: columns.filter((column) => column !== ''),
    rows: filled.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? ''])),
    })),
  };
}
