import type { DocumentActionsResolver } from 'sanity';
import { takeInAction } from '../people/set-aside/takeInAction.tsx';
import { isRecordType } from '../shared/records/records.ts';

/**
 * No Duplicate, Delete, Unpublish or Restore of Sanity's own: a record is made, moved and erased by the program, which
 * also writes the letters and the history that belong to it. What staff decide stands as buttons on the record's card.
 */
export const programActions: DocumentActionsResolver = (actions, { schemaType }) => {
  // A form that was set aside can be taken in; to delete it is among the erasures.
  if (schemaType === 'setAside') return [takeInAction];
  return isRecordType(schemaType) ? [] : actions;
};
