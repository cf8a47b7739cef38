import type { Source } from '../../../program/entered.ts';

/** How staff learned what they entered. */
export const sourceWords: Readonly<Record<Source, string>> = {
  telephone: 'By telephone',
  'in-person': 'In person',
  paper: 'On paper',
  email: 'By email',
  event: 'At an event',
  spreadsheet: 'From a spreadsheet',
};
