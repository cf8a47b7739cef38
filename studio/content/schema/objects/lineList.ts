import { defineArrayMember, defineType } from 'sanity';

/** Short lines that the site shows as a list. */
export const lineList = defineType({
  name: 'lineList',
  title: 'Lines',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error('Write the line, or remove it'),
    }),
  ],
});
