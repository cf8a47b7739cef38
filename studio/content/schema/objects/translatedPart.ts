import { defineField, defineType } from 'sanity';

/** A part of an English text, and a mark that changes with its words. The Studio writes it; nobody types it. */
export const translatedPart = defineType({
  name: 'translatedPart',
  title: 'Part of the English text',
  type: 'object',
  fields: [
    defineField({
      name: 'part',
      title: 'Part',
      type: 'string',
      validation: (rule) => rule.required().error('Press “English compared” above'),
    }),
    defineField({
      name: 'mark',
      title: 'Mark of its words',
      type: 'string',
      validation: (rule) => rule.required().error('Press “English compared” above'),
    }),
  ],
});
