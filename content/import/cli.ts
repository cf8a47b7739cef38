/** Brings a spreadsheet into the program: `npm run import -- file.csv [--dry-run]`, and takes it back. */
import { FileUnreadable, type Unreadable } from '../../packages/spreadsheet/src/index.ts';
import { ImportTaken } from '../../program/import/ledger.ts';
import { UndoRefused } from '../../program/import/undoImport.ts';
import { helpIfAsked } from '../commandLine/helpIfAsked.ts';
import { readEnvironment } from '../environment.ts';
import { readArguments, USAGE } from './arguments.ts';
import { runImport, runUndo } from './runImport.ts';

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  empty: 'There is nothing in this file.',
  'too-large': 'This file is too large. Split it, or save only the sheet with the people as CSV.',
  'too-many-rows': 'This file has too many rows. Split it.',
  'old-excel':
    'This is a workbook with a password or of an Excel before 2007. Save it as .xlsx without a password, or as CSV.',
  damaged: 'This workbook is damaged. Open it in a spreadsheet and save it again.',
  'no-table': 'This is no table. Save it as CSV or XLSX.',
};

function inWords(error: unknown): string {
  if (error instanceof FileUnreadable) return UNREADABLE[error.why];
  if (error instanceof ImportTaken)
    return `${error.by || 'Somebody else'} is importing the same file right now.`;
  if (error instanceof UndoRefused) return 'There is no such import, or it is more than 30 days old.';
  return error instanceof Error ? error.message : String(error);
}

helpIfAsked(USAGE);
try {
  const { file, options } = readArguments(process.argv.slice(2));
  const how = { now: new Date(), say: (line: string) => console.log(line) };
  if (options.undo) await runUndo(readEnvironment(process.env), options.undo, how);
  else if (file) await runImport(readEnvironment(process.env), file, options, how);
  else throw new Error(USAGE);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
