import type { DocumentActionsResolver } from 'sanity';
import { takeInAction } from '../people/set-aside/takeInAction.tsx';
import { RECORD_TYPES } from '../shared/records/records.ts';

/**
 * No Duplicate, Delete, Unpublish or Restore: a record is made, moved and erased by the program, which also writes the
 * letters and the history that belong to it. What staff decide stands as buttons on the record's card.
 */
export const programActions: DocumentActionsResolver = (actions, { schemaType }) => {
  // Whoever has dealt with a form that was set aside takes it off the list: nothing else refers to it.
  if (schemaType === 'setAside')
    return [takeInAction, ...actions.filter(({ action }) => action === 'delete')];
  return RECORD_TYPES.has(schemaType) ? [] : actions;
};
