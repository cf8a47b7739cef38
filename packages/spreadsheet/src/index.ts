export { readSpreadsheet } from './readSpreadsheet.ts';
export type { Sheet } from './sheet.ts';
export { FileUnreadable, type Unreadable } from './unreadable.ts';
