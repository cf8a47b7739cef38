import type { OwnQuestion } from '../ownQuestions/ownQuestion.ts';
import { guessHead } from './heads.ts';
import { guessOwnHead } from './own.ts';
import { plain } from './plain.ts';
import { KINDS } from './targets.ts';
import { isNothing } from './values.ts';

/** A row of a sheet, with the number that it has there. */
export interface SheetRow {
  row: number;
  cells: readonly string[];
}

/** Why a row was not taken for somebody: the sum below a column, or the heads once more on a new page. */
export type PassedOver = 'total' | 'heads-again';

/** A sheet as a table: its heads, the rows under them, and the rows that were passed over. */
export interface SheetTable {
  /** For each column its head, and the head above it where two rows make one. */
  heads: readonly { head: string; above: string }[];
  rows: readonly SheetRow[];
  passedOver: readonly { row: number; why: PassedOver }[];
}

/** How far down the heads may stand: titles, a logo and a date are above. */
const LOOK_ROWS = 20;

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/** Which cells are heads. A question of the city's own is one whatever it says: it may be long, and name a year. */
function headReader(own: readonly OwnQuestion[]) {
  const isOwn = (cell: string) =>
    KINDS.some((kind) => guessOwnHead(cell, kind, own).some(({ vague }) => !vague));
  const isKnown = (cell: string) => KINDS.some((kind) => guessHead(cell, kind, own).length > 0);
  /** A head is short and says no value: no address, no long number. */
  const canBeHead = (cell: string) => (cell.length <= 80 && !/@|\d{4,}/.test(cell)) || isOwn(cell);
  /** How much a row looks like heads: how many are known, and none where it looks like somebody. */
  const headScore = (cells: readonly string[]) => {
    const filled = filledIn(cells);
    return filled.length === 0 || !filled.every(canBeHead) ? 0 : filled.filter(isKnown).length;
  };
  return { canBeHead, headScore };
}

/** A merged head stands over the columns after it that have none of their own. */
function spread(above: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    last = (above[at] ?? '').trim() || last;
    return last;
  });
}

interface Heads {
  /** The place of the last row of heads. */
  at: number;
  heads: SheetTable['heads'];
}

const headsAt = (rows: readonly (readonly string[])[], at: number, above: readonly string[]): Heads => {
  const cells = rows[at] ?? [];
  const width = Math.max(cells.length, above.length);
  return {
    at,
    heads: Array.from({ length: width }, (_, column) => ({
      head: (cells[column] ?? '').trim(),
      above: above[column] ?? '',
    })),
  };
};

/** The rows of heads: the one with most heads that are known, and the one above it where that tells groups of columns. */
function findHeads(rows: readonly (readonly string[])[], own: readonly OwnQuestion[]): Heads | undefined {
  const { canBeHead, headScore } = headReader(own);
  const scores = rows.slice(0, LOOK_ROWS).map(headScore);
  const best = Math.max(0, ...scores);
  const width = Math.max(0, ...rows.slice(0, LOOK_ROWS).map((row) => filledIn(row).length));
  // One word that is known is enough where there are few columns.
  if (best === 0 || (best === 1 && width > 3)) return undefined;
  const at = scores.indexOf(best);
  const cells = rows[at] ?? [];
  const before = at > 0 ? (rows[at - 1] ?? []) : [];
  const after = rows[at + 1] ?? [];
  // The row found tells the groups, and the one below it the columns: "Name" over "First" and "Last".
  if (filledIn(cells).length < filledIn(after).length && headScore(after) >= 2 && filledIn(cells).length > 1)
    return headsAt(rows, at + 1, spread(cells, Math.max(cells.length, after.length)));
  const isGroups = filledIn(before).length > 1 && filledIn(before).every(canBeHead);
  return headsAt(rows, at, isGroups ? spread(before, Math.max(cells.length, before.length)) : []);
}

const TOTAL =
  /^(?:grand |sub ?)?(?:totals?|count|sum|somme|nombre total|total general|average|moyenne|promedio)\b/;

/** The sum below a column: it says so in its first cell, and has no address. */
const isTotal = (cells: readonly string[]) =>
  TOTAL.test(plain(filledIn(cells)[0] ?? '')) && !cells.some((cell) => cell.includes('@'));

/**
 * Finds the table in a sheet: the heads below titles and empty rows, in one row or two; without heads that are known each
 * row is somebody. Empty rows are left out, all others stand in `rows` or in `passedOver`. `own`: the questions of the
 * city's own.
 */
export function findTable(
  rows: readonly (readonly string[])[],
  own: readonly OwnQuestion[] = [],
): SheetTable {
  const found = findHeads(rows, own);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const heads = found?.heads ?? Array.from({ length: width }, () => ({ head: '', above: '' }));
  const again = heads.map(({ head }) => plain(head)).join('|');
  const table: { rows: SheetRow[]; passedOver: { row: number; why: PassedOver }[] } = {
    rows: [],
    passedOver: [],
  };
  rows.forEach((cells, at) => {
    if ((found && at <= found.at) || cells.every((cell) => isNothing(cell))) return;
    const row = at + 1;
    if (isTotal(cells)) table.passedOver.push({ row, why: 'total' });
    else if (found && heads.map((_, column) => plain(cells[column] ?? '')).join('|') === again)
      table.passedOver.push({ row, why: 'heads-again' });
    else table.rows.push({ row, cells });
  });
  return { heads, ...table };
}
