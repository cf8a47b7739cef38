import { defineField, defineType } from 'sanity';
import { factsInWords } from '../../../studio/content/facts/factsDue.ts';
import { todayHere } from '../../../studio/shared/labels/dates.ts';
import { FactsDrawing } from './FactsDrawing.tsx';

/** Facts that stand together in an article, each with its source and check date. */
export const factBox = defineType({
  name: 'factBox',
  title: 'Facts',
  description: 'Numbers, dates and rules that can change',
  type: 'object',
  icon: FactsDrawing,
  fields: [
    defineField({
      name: 'title',
      title: 'Heading of the box',
      description: 'Such as “Who pays for training”. It can stay empty',
      type: 'string',
    }),
    defineField({
      name: 'facts',
      title: 'Facts',
      description: 'Each with its source and the day it was checked',
      type: 'factList',
      validation: (rule) => rule.required().min(1).error('Add a fact, or remove the box'),
    }),
  ],
  preview: {
    select: { title: 'title', facts: 'facts' },
    prepare: ({ title, facts }) => ({
      title: title || 'Facts',
      subtitle: factsInWords(facts, todayHere()),
    }),
  },
});
