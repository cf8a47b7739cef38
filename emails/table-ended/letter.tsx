import { defineLetter } from '../parts/defineLetter.tsx';
import { TABLE_GONE } from '../parts/tableGone.tsx';

/** To a participant: a table to which the reader was invited, or had a place at, does not take place. */
export const tableEnded = defineLetter({
  kind: 'table-ended',
  title: 'A table does not take place. To who was invited',
  ...TABLE_GONE,
});
