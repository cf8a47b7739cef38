import { defineArrayMember, defineField } from 'sanity';

/** Who helps, what others learned, and when staff last read the whole guide. */
export const helpFields = [
  defineField({
    name: 'paying',
    title: 'Who may pay',
    description: 'Offices, employers and lenders that may pay a part, with what to ask them',
    type: 'array',
    group: 'help',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
  defineField({
    name: 'helpers',
    title: 'Who can help',
    description: 'Offices, schools and organizations, with what each does',
    type: 'array',
    group: 'help',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
  defineField({
    name: 'scams',
    title: 'Scams',
    description: 'How to know who wants only the money: one sign to a line',
    type: 'lineList',
    group: 'help',
  }),
  defineField({
    name: 'startingAgain',
    title: 'Starting again',
    description: 'A few honest sentences on what it feels like, and where to talk about it',
    type: 'plainText',
    group: 'help',
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
