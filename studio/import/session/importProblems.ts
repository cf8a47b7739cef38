import { FileUnreadable, type Unreadable } from '../../../packages/spreadsheet/src/index.ts';
import { ImportTaken } from '../../../program/import/ledger.ts';
import { UndoRefused } from '../../../program/import/undoImport.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  empty: 'There is nothing in this file.',
  'too-large': 'This file is too large. Split it, or save only the sheet with the people as CSV.',
  'too-many-rows': 'This file has more than 50,000 rows. Split it.',
  'old-excel':
    'This is a workbook with a password, or of an Excel before 2007. Open it, save it as .xlsx without a password, or as CSV, and choose that file.',
  damaged: 'This workbook is damaged. Open it in your spreadsheet, save it again, and choose that file.',
  'no-table': 'This file is no table. Save it as CSV or as .xlsx, and choose that file.',
};

/** Why an import did not go on, in words for staff. */
export function importProblem(error: unknown): string {
  if (error instanceof FileUnreadable) return UNREADABLE[error.why];
  if (error instanceof ImportTaken)
    return `${error.by || 'Somebody else'} is importing the same file right now, in another window. Nothing was written twice. Look under “Earlier imports” what became of it.`;
  if (error instanceof UndoRefused)
    return 'This import is more than 30 days old, or gone. Nothing was changed.';
  return problemInWords(error);
}
