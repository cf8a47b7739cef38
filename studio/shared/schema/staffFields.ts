import { defineArrayMember, defineField } from 'sanity';

const member = [
  defineField({ name: 'id', title: 'Who signs in', type: 'string' }),
  defineField({ name: 'name', title: 'Name', type: 'string' }),
];

/** What staff arrange among themselves about a record, by buttons on its card and in “Lists”: here it is only kept. */
const arranged = { readOnly: true, hidden: true } as const;

/** Who looks after a record, what is to be done about it by a day, and words of staff by which it is found. */
export const staffFields = [
  defineField({ name: 'owner', title: 'Looked after by', type: 'object', fields: member, ...arranged }),
  defineField({
    name: 'tasks',
    title: 'Tasks',
    type: 'array',
    ...arranged,
    of: [
      // Without a name, because the entries carry no _type.
      defineArrayMember({
        type: 'object',
        title: 'Task',
        fields: [
          defineField({ name: 'text', title: 'What', type: 'string' }),
          defineField({ name: 'day', title: 'By', type: 'date' }),
          defineField({ name: 'owner', title: 'Whose', type: 'object', fields: member }),
          defineField({ name: 'by', title: 'Written by', type: 'string' }),
          defineField({ name: 'at', title: 'Written', type: 'datetime' }),
          defineField({ name: 'doneAt', title: 'Done', type: 'datetime' }),
          defineField({ name: 'doneBy', title: 'Done by', type: 'string' }),
        ],
      }),
    ],
  }),
  defineField({
    name: 'tags',
    title: 'Tags',
    type: 'array',
    ...arranged,
    of: [defineArrayMember({ type: 'string' })],
  }),
];
