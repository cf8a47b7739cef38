import { defineField, defineType } from 'sanity';

/** The number of one year. */
export const pictureYear = defineType({
  name: 'pictureYear',
  title: 'Year',
  type: 'object',
  fields: [
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => [
        rule.required().error('Enter the year'),
        rule.integer().min(1900).max(2100).error('Enter a year such as 2024'),
      ],
    }),
    defineField({
      name: 'value',
      title: 'Number',
      description: 'Only digits: 12500, not “12,500 people”',
      type: 'number',
      validation: (rule) => [
        rule.required().error('Enter the number'),
        rule.min(0).error('Enter zero or more'),
      ],
    }),
  ],
  preview: {
    select: { year: 'year', value: 'value' },
    prepare: ({ year, value }) => ({ title: [year, value].filter((part) => part !== undefined).join(': ') }),
  },
});
