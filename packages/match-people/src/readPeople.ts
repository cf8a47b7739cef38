import { type Row, readTable, WrongRows } from './readTable.ts';

/** Somebody to be matched: what they have in each column, and whom they must not meet. */
export interface Person {
  id: string;
  has: ReadonlyMap<string, readonly string[]>;
  never: readonly string[];
}

/** A volunteer, who takes so many. */
export interface Connector extends Omit<Person, 'never'> {
  places: number;
}

/** Columns that are not compared. */
const OWN = ['id', 'places', 'never'];

/** Several values in a cell are separated by semicolons. */
const listed = (cell = '') =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const hasOf = ({ cells }: Row) =>
  new Map(
    Object.entries(cells)
      .filter(([column]) => column !== '' && !OWN.includes(column))
      .map(([column, cell]) => [column, listed(cell)]),
  );

/** One line for each row without an id, or with one that was there before. */
function wrongIds(name: string, rows: readonly Row[]): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, cells: { id = '' } }) => {
    const before = seen.get(id);
    seen.set(id, before ?? row);
    if (id === '') return [`${name}, row ${row}: there is no id.`];
    return before === undefined ? [] : [`${name}, row ${row}: the id ${id} is in row ${before} too.`];
  });
}

/** Reads the people of a file. Throws WrongRows, which names every wrong row. */
export function readPeople(name: string, text: string): { columns: readonly string[]; people: Person[] } {
  const { columns, rows } = readTable(name, text);
  const wrong = wrongIds(name, rows);
  if (wrong.length > 0) throw new WrongRows(wrong);
  const people = rows.map((row) => ({
    id: row.cells.id ?? '',
    has: hasOf(row),
    never: listed(row.cells.never),
  }));
  return { columns: columns.filter((column) => !OWN.includes(column)), people };
}

/** Reads connectors. Who names no number of places has one. Throws WrongRows, which names every wrong row. */
export function readConnectors(
  name: string,
  text: string,
): { columns: readonly string[]; connectors: Connector[] } {
  const { columns, rows } = readTable(name, text);
  const wrong = rows.flatMap(({ row, cells: { places = '' } }) =>
    /^\d{0,4}$/.test(places)
      ? []
      : [`${name}, row ${row}: “${places}” is no number of places: write a whole number, like 2.`],
  );
  if (wrong.length + wrongIds(name, rows).length > 0)
    throw new WrongRows([...wrongIds(name, rows), ...wrong]);
  const connectors = rows.map((row) => ({
    id: row.cells.id ?? '',
    places: Number(row.cells.places || '1'),
    has: hasOf(row),
  }));
  return { columns: columns.filter((column) => !OWN.includes(column)), connectors };
}
