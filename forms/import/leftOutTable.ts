import type { Table } from '../../program/overview/table.ts';
import type { ImportedSheet } from './importedSheet.ts';
import type { ImportPlan } from './importPlan.ts';

/** Why each row does not come in, by sheet and row. */
function reasons({ mistakes, doubles }: ImportPlan): Map<string, string[]> {
  const why = new Map<string, string[]>();
  const add = (sheet: number, row: number, reason: string) =>
    why.set(`${sheet} ${row}`, [...(why.get(`${sheet} ${row}`) ?? []), reason]);
  for (const { sheet, row, message } of mistakes) add(sheet, row, message);
  for (const { sheet, row, with: other } of doubles)
    add(
      sheet,
      row,
      'row' in other ? `The same person as in row ${other.row}.` : `Is here already: ${other.name}.`,
    );
  return why;
}

/** The rows that do not come in, as they stand in the file, with the reason: put right, they can be imported alone. */
export function leftOutTable(sheets: readonly ImportedSheet[], plan: ImportPlan): Table {
  const why = reasons(plan);
  const used = [...new Set(plan.leftOut.map(({ sheet }) => sheet))];
  const width = Math.max(0, ...used.map((at) => sheets[at]?.columns.length ?? 0));
  const pad = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const rows = used.flatMap((at) => {
    const sheet = sheets[at];
    const left = new Set(plan.leftOut.filter((one) => one.sheet === at).map(({ row }) => row));
    const own = (sheet?.table.rows ?? []).filter(({ row }) => left.has(row));
    const heads = pad((sheet?.columns ?? []).map(({ head }) => head));
    const lines = own.map(({ row, cells }) => [
      ...pad(cells),
      String(row),
      (why.get(`${at} ${row}`) ?? []).join(' '),
    ]);
    // Each further sheet begins with its own heads.
    return at === used[0] ? lines : [[...heads, 'Row', 'Why it was left out'], ...lines];
  });
  const heads = pad((sheets[used[0] ?? 0]?.columns ?? []).map(({ head }) => head));
  return { name: 'left-out-rows', columns: [...heads, 'Row', 'Why it was left out'], rows };
}
