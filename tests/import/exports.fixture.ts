import { readFileSync } from 'node:fs';
import type { Kind } from '../../program/import/targets.ts';

/** A spreadsheet as form tools, mailing lists and customer databases write it, and what a person sees in it. */
export interface Exported {
  name: string;
  text: string;
  kind: Kind;
  /** Each column by its head, and what it is: '' for nothing of ours. */
  columns: readonly (readonly [head: string, target: string])[];
}

/** What each begins with, and a line for each column: its head, what it is, and its cells. */
const LINES = readFileSync(new URL('exports.txt', import.meta.url), 'utf8');

const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function exported(block: string): Exported {
  const [first = '', ...lines] = block.trim().split('\n');
  const [kind = '', name = ''] = first.split(': ');
  if (kind !== 'participants' && kind !== 'connectors' && kind !== 'matches')
    throw new Error(`${kind} is no kind`);
  const columns = lines.map((line) => line.split('|').map((part) => part.trim()));
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => quoted(column[row] ?? '')).join(','),
  );
  // The second row of each column is what it is, which no spreadsheet says.
  const text = rows.filter((_, row) => row !== 1).join('\r\n');
  return { name, kind, text, columns: columns.map(([head = '', target = '']) => [head, target]) };
}

export const EXPORTS: readonly Exported[] = `\n${LINES}`.split('\n= ').slice(1).map(exported);
