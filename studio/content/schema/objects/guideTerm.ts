import { TagIcon } from '@sanity/icons/Tag';
import { defineField, defineType } from 'sanity';

/** A word a newcomer meets in this field, and what it means. */
export const guideTerm = defineType({
  name: 'guideTerm',
  title: 'Word',
  type: 'object',
  icon: TagIcon,
  fields: [
    defineField({
      name: 'term',
      title: 'Word or abbreviation',
      description: 'Such as “NCLEX-RN”',
      type: 'string',
      validation: (rule) => rule.required().error('Enter the word that you explain'),
    }),
    defineField({
      name: 'meaning',
      title: 'What it means',
      description: 'One or two plain sentences',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error('Explain the word in a sentence or two'),
    }),
  ],
  preview: { select: { title: 'term', subtitle: 'meaning' } },
});
