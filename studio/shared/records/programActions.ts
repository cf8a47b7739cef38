import type { DocumentActionsResolver } from 'sanity';
import { RECORD_TYPES } from './records.ts';

/**
 * No Duplicate, Delete, Unpublish or Restore of Sanity's own: a record is made, moved and erased by the program, which also writes the
 * letters and the history that belong to it. What staff decide stands as buttons on the record's card.
 */
export const programActions: DocumentActionsResolver = (actions, { schemaType }) => {
  return RECORD_TYPES.has(schemaType) ? [] : actions;
};
