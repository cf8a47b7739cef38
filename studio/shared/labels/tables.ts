import type { GuestState, TableStatus } from '../../../program/groupCoffee/groupCoffee.ts';

export const tableStatusWords: Record<TableStatus, string> = {
  open: 'To come',
  cancelled: 'Called off',
  over: 'Over',
};

export const guestStateWords: Record<GuestState, string> = {
  invited: 'Invited, no answer yet',
  coming: 'Comes',
  waiting: 'Waits for a place',
  declined: 'Said no',
  left: 'Has no place any more',
  'taken-back': 'Invitation taken back',
};

/** What happened to a table, or by it, as histories say it. */
export const tableNoteWords: Readonly<Record<string, string>> = {
  'table-moved': 'Moved to another time',
  'table-kept': 'It takes place with few people',
  'table-comes': 'The Connector comes, whatever their calendar said',
  'table-invited': 'Invited people',
  'table-uninvited': 'Took an invitation back',
  'table-over': 'The table is over',
  'table-taken': 'Took a place at a table for several people',
  'table-taken-again': 'Took the place again that they had given back',
  'table-off': 'The table for several people was called off',
};
