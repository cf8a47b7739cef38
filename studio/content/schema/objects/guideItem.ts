import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { defineField, defineType } from 'sanity';
import { todayHere } from '../../../shared/labels/dates.ts';
import { factsInWords } from '../../facts/factsDue.ts';

/** One entry of a section: a test, another career, a job without a license, a place that helps. */
export const guideItem = defineType({
  name: 'guideItem',
  title: 'Entry',
  type: 'object',
  icon: DocumentTextIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      validation: (rule) => rule.required().error('Give the entry a heading'),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description: 'What to know and what to do. Put numbers, dates and fees into facts below',
      type: 'plainText',
    }),
    defineField({
      name: 'facts',
      title: 'Facts',
      description: 'Values that can change, each with its source and the day it was checked',
      type: 'factList',
    }),
  ],
  preview: {
    select: { title: 'title', facts: 'facts' },
    prepare: ({ title, facts }) => ({ title, subtitle: factsInWords(facts, todayHere()) }),
  },
});
