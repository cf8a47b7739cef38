import type { CaseYear } from '../../program/assignment/caseYear.ts';
import { BadTable, badCell, nameKey, readTable, type Table } from './readTable.ts';

/** The files of one year. */
export interface YearFiles {
  weights: string;
  compat: string;
  capacity: string;
}

const NONE = 'na';
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The places of a table's first row, by the name as compared, with their columns. Throws BadTable for one named twice. */
function placesOf({ file, head }: Table): Map<string, number> {
  const places = new Map<string, number>();
  for (const [column, name] of head.entries()) {
    if (column === 0) continue;
    const key = nameKey(name);
    if (key === '') throw badCell(file, 1, column + 1, 'a place without a name.');
    if (places.has(key)) throw badCell(file, 1, column + 1, `the place ${name} stands here twice.`);
    places.set(key, column);
  }
  if (places.size === 0) throw new BadTable(`${file}, row 1: there are no places after the first column.`);
  return places;
}

/** The rows of a table by case. Throws BadTable for a case named twice. */
function casesOf({ file, rows }: Table): Map<string, Table['rows'][number]> {
  const cases = new Map<string, Table['rows'][number]>();
  for (const row of rows) {
    const key = nameKey(row.cells[0] ?? '');
    if (cases.has(key)) throw badCell(file, row.number, 1, `the case ${row.cells[0]} stands here twice.`);
    cases.set(key, row);
  }
  return cases;
}

function weightOf(file: string, row: number, column: number, cell: string): number | undefined {
  if (cell.toLowerCase() === NONE) return undefined;
  if (!NUMBER.test(cell)) throw badCell(file, row, column, `“${cell}” is not a number and not NA.`);
  return Number(cell);
}

function isAllowed(file: string, row: number, column: number, cell: string): boolean {
  if (cell.toLowerCase() === NONE) return false;
  if (!NUMBER.test(cell) || (Number(cell) !== 0 && Number(cell) !== 1))
    throw badCell(file, row, column, `“${cell}” is not 0, 1 or NA.`);
  return Number(cell) === 1;
}

/** Places by name, with a first row of words or without. Throws BadTable for a place that the weights do not name. */
function capacityOf({ file, head, rows }: Table, places: ReadonlyMap<string, number>): Map<string, number> {
  if (head.length !== 2)
    throw new BadTable(`${file}, row 1: there have to be two columns, place and number.`);
  const isHead = !places.has(nameKey(head[0] ?? '')) && !NUMBER.test(head[1] ?? '');
  const capacity = new Map<string, number>();
  for (const { number, cells } of isHead ? rows : [{ number: 1, cells: head }, ...rows]) {
    const [place = '', cell = ''] = cells;
    if (!places.has(nameKey(place)))
      throw badCell(file, number, 1, `the place “${place}” does not stand in the weights.`);
    if (capacity.has(nameKey(place))) throw badCell(file, number, 1, `the place ${place} stands here twice.`);
    if (!NUMBER.test(cell)) throw badCell(file, number, 2, `“${cell}” is not a number.`);
    if (Number(cell) < 0) throw badCell(file, number, 2, `a capacity cannot be below zero: ${cell}.`);
    if (!Number.isInteger(Number(cell)))
      throw badCell(file, number, 2, `a capacity has to be a whole number: ${cell}.`);
    capacity.set(nameKey(place), Number(cell));
  }
  return capacity;
}

/**
 * Reads a year. Places and cases are known by their names, whatever their order in each file, without regard to capitals.
 * A place without a capacity has no room: `tell` hears of it. Throws BadTable with the file, the row and the column.
 */
export async function readYear(files: YearFiles, tell: (line: string) => void): Promise<CaseYear> {
  // One after another: of several that cannot be read the first is named.
  const weights = await readTable(files.weights);
  const compat = await readTable(files.compat);
  const rooms = await readTable(files.capacity);
  const places = placesOf(weights);
  const compatPlaces = placesOf(compat);
  for (const [key, column] of compatPlaces)
    if (!places.has(key))
      throw badCell(
        compat.file,
        1,
        column + 1,
        `the place “${compat.head[column]}” does not stand in the weights.`,
      );
  for (const [key, column] of places)
    if (!compatPlaces.has(key))
      throw badCell(
        weights.file,
        1,
        column + 1,
        `${compat.file} does not name the place “${weights.head[column]}”.`,
      );
  const weightCases = casesOf(weights);
  const compatCases = casesOf(compat);
  for (const [key, { number, cells }] of compatCases)
    if (!weightCases.has(key))
      throw badCell(compat.file, number, 1, `the case “${cells[0]}” does not stand in the weights.`);

  const cases = [...weightCases].map(([key, row]) => {
    const allowed = compatCases.get(key);
    if (!allowed)
      throw badCell(weights.file, row.number, 1, `${compat.file} does not name the case “${row.cells[0]}”.`);
    return [...places].map(([place, column]) => {
      const worth = weightOf(weights.file, row.number, column + 1, row.cells[column] ?? '');
      const at = compatPlaces.get(place) ?? 0;
      return isAllowed(compat.file, allowed.number, at + 1, allowed.cells[at] ?? '') ? worth : undefined;
    });
  });
  const capacity = capacityOf(rooms, places);
  for (const [key, column] of places)
    if (!capacity.has(key))
      tell(`${rooms.file} names no capacity for ${weights.head[column]}: nobody goes there.`);
  return {
    places: [...places.keys()],
    capacity: [...places.keys()].map((key) => capacity.get(key) ?? 0),
    cases,
  };
}
