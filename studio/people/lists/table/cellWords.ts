import { wordFor } from '../../../../program/lists/column.ts';
import { type Row, valuesIn } from '../../../../program/lists/narrow.ts';
import type { Cell, Table } from '../../../../program/overview/table.ts';
import { dayInWords } from '../../../shared/labels/dates.ts';
import type { List, SourceColumn } from '../columns/list.ts';

/** What stands in a cell, as staff read it. */
export function cellWords(row: Row, column: SourceColumn): string {
  const values = valuesIn(row, column.key);
  if (column.kind === 'date') return values.map(dayInWords).join(', ');
  return values.map((value) => wordFor(column, value)).join(', ');
}

/** What stands in a file: numbers as numbers, and moments so that they sort. */
function cellInFile(row: Row, column: SourceColumn): Cell {
  const [first] = valuesIn(row, column.key);
  if (first !== undefined && column.kind === 'number') return Number(first);
  if (first !== undefined && column.kind === 'date') return first.slice(0, 16).replace('T', ' ');
  return cellWords(row, column);
}

/** Rows as a file, with the columns that are shown. Two people in two places read the same moments: those of UTC. */
export function tableOf(rows: readonly Row[], columns: readonly SourceColumn[], { key, title }: List): Table {
  return {
    name: key,
    columns: [
      title,
      ...columns.map((column) => (column.kind === 'date' ? `${column.title} (UTC)` : column.title)),
    ],
    rows: rows.map((row) => [row.title, ...columns.map((column) => cellInFile(row, column))]),
  };
}
