import { numberInWords } from '../../../../locales/dates.ts';
import type { Cell, Table } from '../../../../program/overview/table.ts';
import { Soft } from '../../../shared/print/paper.ts';

interface PrintedTableProps {
  table: Table;
  /** What stands under the first cell of a row, by what the cell says. */
  notes?: ReadonlyMap<string, string>;
}

/** A cell on paper: a dash for what is hidden or not known. */
export const written = (value: Cell) =>
  typeof value === 'number' ? numberInWords(value, 'en') : (value ?? '–');

/** A table on paper: the first column in words, all others numbers. */
export function PrintedTable({ table: { columns, rows }, notes }: PrintedTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" data-number={at > 0 ? '' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = null, ...numbers]) => (
          <tr key={first}>
            <th scope="row" dir="auto">
              {written(first)}
              {notes?.has(String(first)) && <Soft>{notes.get(String(first))}</Soft>}
            </th>
            {numbers.map((value, at) => (
              <td key={columns[at + 1]} data-number="">
                {written(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
