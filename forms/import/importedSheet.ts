import { type Column, guessColumns } from '../../program/import/columns.ts';
import { guessKind } from '../../program/import/kind.ts';
import { findTable, type SheetTable } from '../../program/import/table.ts';
import type { Kind } from '../../program/import/targets.ts';
import type { OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';

/** A sheet of a file, and what it is taken for. */
export interface ImportedSheet {
  /** The name of the sheet in a workbook; empty for a CSV file. */
  name: string;
  /** `nothing`: staff leave the whole sheet out. */
  kind: Kind | 'nothing';
  table: SheetTable;
  columns: readonly Column[];
}

/** Takes the cells of a sheet for what they seem to be; `known`: its kind; `own`: the city's own questions. */
export function importedSheet(
  { name, rows }: { name: string; rows: readonly (readonly string[])[] },
  known?: Kind,
  own: readonly OwnQuestion[] = [],
): ImportedSheet {
  const table = findTable(rows, own);
  const kind = known ?? guessKind(table, name);
  return { name, kind, table, columns: guessColumns(table, kind, own) };
}

/** The same sheet as another kind: its columns are guessed anew. */
export const asKind = (
  sheet: ImportedSheet,
  kind: ImportedSheet['kind'],
  own: readonly OwnQuestion[] = [],
): ImportedSheet =>
  kind === 'nothing' ? { ...sheet, kind } : { ...sheet, kind, columns: guessColumns(sheet.table, kind, own) };
