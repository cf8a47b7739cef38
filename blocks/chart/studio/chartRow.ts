import { defineField, defineType } from 'sanity';

/** One bar of a chart. */
export const chartRow = defineType({
  name: 'chartRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Name of the bar',
      description: 'Such as “The county”, or a year',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the number belongs to'),
    }),
    defineField({
      name: 'value',
      title: 'Number',
      description: 'Only digits: 12500, not “12,500 people”',
      type: 'number',
      validation: (rule) => [
        rule.required().error('Enter the number'),
        rule.min(0).error('A bar cannot be shorter than nothing: enter zero or more'),
      ],
    }),
    defineField({
      name: 'margin',
      title: 'Margin of error',
      description: 'If the source gives one: 5200 for “plus or minus 5,200”. Without one leave it empty',
      type: 'number',
      validation: (rule) =>
        rule.min(0).error('Enter how far the number may lie to either side: zero or more'),
    }),
  ],
  preview: {
    select: { label: 'label', value: 'value' },
    prepare: ({ label, value }) => ({
      title: [label, value].filter((part) => part !== undefined).join(': '),
    }),
  },
});
