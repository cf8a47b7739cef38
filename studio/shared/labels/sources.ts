import type { HeardBy } from '../../../program/entered.ts';

/** How staff learned what they entered. */
export const sourceWords: Readonly<Record<HeardBy, string>> = {
  telephone: 'By telephone',
  'in-person': 'In person',
  paper: 'On paper',
  email: 'By email',
  event: 'At an event',
  spreadsheet: 'From a spreadsheet',
  form: 'By our form',
};
