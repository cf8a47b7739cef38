import { defineLetter } from '../parts/defineLetter.tsx';
import { TABLE_GONE } from '../parts/tableGone.tsx';

/** To a connector: their table does not take place, and is taken out of their calendar. */
export const tableOff = defineLetter({
  kind: 'table-off',
  title: 'Their table does not take place. To the Connector',
  ...TABLE_GONE,
  reader: 'connector',
});
