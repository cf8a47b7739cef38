/** Why nothing can be read of a file. */
export type Unreadable = 'empty' | 'too-large' | 'too-many-rows' | 'old-excel' | 'damaged' | 'no-table';

/** A file of which nothing can be read. `why` is for a sentence of the caller's own. */
export class FileUnreadable extends Error {
  override name = 'FileUnreadable';
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(`the file cannot be read: ${why}`);
    this.why = why;
  }
}
