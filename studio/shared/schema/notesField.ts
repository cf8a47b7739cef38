import { defineField } from 'sanity';
import { notYetMade } from '../records/records.ts';

/** What staff write down for each other about a person. */
export function notesField(group: string) {
  return defineField({
    name: 'internalNotes',
    title: 'Notes for staff',
    description:
      'Only staff see them, but a person may ask for a copy of everything we keep about them. Write nothing about immigration status',
    type: 'text',
    rows: 6,
    group,
    readOnly: notYetMade,
  });
}
