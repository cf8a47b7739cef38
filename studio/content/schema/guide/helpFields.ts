import { defineArrayMember, defineField } from 'sanity';

/** Who helps, what others learned, and when staff last read the whole guide. */
export const helpFields = [
  defineField({
    name: 'helpers',
    title: 'Who can help',
    description: 'Offices, schools and organizations, with what each does',
    type: 'array',
    group: 'help',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
  defineField({
    name: 'tips',
    title: 'Tips',
    description: 'From people who went this way: one to a line',
    type: 'lineList',
    group: 'help',
  }),
  defineField({
    name: 'reviewedOn',
    title: 'Whole guide read on',
    description: 'The day someone last read the guide from start to end. Readers see it',
    type: 'date',
    group: 'help',
    options: { dateFormat: 'MMM D, YYYY' },
    validation: (rule) => rule.required().error('Enter the day the whole guide was last read'),
  }),
];
