import { toCsv } from '../../../program/overview/csv.ts';
import type { Table } from '../../../program/overview/table.ts';
import { todayHere } from '../../shared/labels/dates.ts';

/** Hands a table to the browser as a file, named after the table and the day. Nothing leaves the device. */
export function saveCsv(table: Table): void {
  const url = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${table.name}-${todayHere()}.csv`;
  link.click();
  // The browser has taken it by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
