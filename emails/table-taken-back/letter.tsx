import { defineLetter } from '../parts/defineLetter.tsx';
import { TABLE_GONE } from '../parts/tableGone.tsx';

/** To a participant: staff take back the invitation to a table. */
export const tableTakenBack = defineLetter({
  kind: 'table-taken-back',
  title: 'An invitation to a table is taken back',
  ...TABLE_GONE,
});
