export { readSpreadsheet, type Sheet } from './readSpreadsheet.ts';
export { FileUnreadable, type Unreadable } from './unreadable.ts';
