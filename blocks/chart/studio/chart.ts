import { defineArrayMember, defineField, defineType } from 'sanity';
import { sourceFields, sourceFieldsets } from '../../../studio/content/facts/sourceFields.ts';
import { ChartDrawing } from './ChartDrawing.tsx';

/** Numbers that the site draws as bars and gives as a table. */
export const chart = defineType({
  name: 'chart',
  title: 'Chart',
  description: 'Numbers drawn as bars, with a table beside them',
  type: 'object',
  icon: ChartDrawing,
  fieldsets: sourceFieldsets,
  fields: [
    defineField({
      name: 'title',
      title: 'What the chart says',
      description: 'A whole sentence, such as “Half of foreign-trained nurses work in other jobs”',
      type: 'string',
      validation: (rule) => rule.required().error('Say in a sentence what the chart shows'),
    }),
    defineField({
      name: 'unit',
      title: 'What is counted',
      description: 'As a reader says it: “people”, “percent”, “dollars a year”',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the numbers count, such as “people”'),
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      description:
        'One to a bar, in the order of the table. Rows that are named after years are drawn as far apart as the years are',
      type: 'array',
      of: [defineArrayMember({ type: 'chartRow' })],
      validation: (rule) => rule.required().min(2).error('Add at least two rows: one number is a fact'),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What to know before comparing the numbers',
      type: 'text',
      rows: 2,
    }),
    // A bar says more than a note can take back, so a weak number is never drawn.
    ...sourceFields({ certainties: ['A', 'B'], what: 'the numbers' }),
  ],
  preview: {
    select: { title: 'title', rows: 'rows', unit: 'unit' },
    prepare: ({ title, rows, unit }) => ({
      title: title || 'Chart without a sentence',
      subtitle: `${Array.isArray(rows) ? rows.length : 0} bars${unit ? `, ${unit}` : ''}`,
    }),
  },
});
