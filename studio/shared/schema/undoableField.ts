import { defineField } from 'sanity';

/** What a decision can be taken back to, for a few minutes. The card shows it as a button. */
export const undoableField = defineField({
  name: 'undoable',
  title: 'What the last decision changed',
  type: 'object',
  readOnly: true,
  hidden: true,
  fields: [
    defineField({ name: 'at', type: 'datetime' }),
    defineField({ name: 'status', type: 'string' }),
    defineField({ name: 'before', type: 'text' }),
  ],
});
