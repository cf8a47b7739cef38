import { defineLetter } from '../parts/defineLetter.tsx';
import { TABLE_GONE } from '../parts/tableGone.tsx';

/** To a participant: no place became free at a table for which the reader waited. */
export const tableFull = defineLetter({
  kind: 'table-full',
  title: 'No place became free at a table',
  ...TABLE_GONE,
});
