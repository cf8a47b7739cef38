import { defineLetter } from '../parts/defineLetter.tsx';
import { TABLE_GONE } from '../parts/tableGone.tsx';

/** To a participant: the reader gave their place at a table back, and the table takes place without them. */
export const tableLeft = defineLetter({
  kind: 'table-left',
  title: 'A place at a table was given back',
  ...TABLE_GONE,
});
