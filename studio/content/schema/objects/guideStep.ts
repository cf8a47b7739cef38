import { OlistIcon } from '@sanity/icons/Olist';
import { defineField, defineType } from 'sanity';
import { hasText } from '../../../../program/content/blockText.ts';
import { STEP_TEXT_MESSAGE } from '../../../../program/content/guide.ts';
import { todayHere } from '../../../shared/labels/dates.ts';
import { factsInWords } from '../../facts/factsDue.ts';

/** One step of the way to working in the field. The site numbers the steps. */
export const guideStep = defineType({
  name: 'guideStep',
  title: 'Step',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'What to do',
      description: 'Begin with a verb, such as “Send your transcripts”. Leave the number out',
      type: 'string',
      validation: (rule) => rule.required().error('Say what to do in this step'),
    }),
    defineField({
      name: 'decides',
      title: 'Who decides',
      description: 'Who says whether this step is done, such as “The Board of Nursing”. Readers see it first',
      type: 'string',
    }),
    defineField({
      name: 'linkName',
      title: 'Page or form',
      description: 'What it is called there, such as “Application by graduates from abroad”',
      type: 'string',
    }),
    defineField({
      name: 'linkUrl',
      title: 'Address of the page or form',
      description: 'Where this step is taken: the office’s own page, beginning with https://',
      type: 'url',
      validation: (rule) =>
        rule.uri({ scheme: ['http', 'https'] }).error('Paste the whole address, beginning with https://'),
    }),
    defineField({
      name: 'body',
      title: 'How',
      description: 'Put numbers, dates and fees into facts below',
      type: 'plainText',
      validation: (rule) => rule.custom((blocks) => hasText(blocks) || STEP_TEXT_MESSAGE),
    }),
    defineField({
      name: 'facts',
      title: 'Facts',
      description: 'Values that can change, each with its source and the day it was checked',
      type: 'factList',
    }),
    defineField({
      name: 'need',
      title: 'What to have at hand',
      description: 'Papers, money, an account: one to a line',
      type: 'lineList',
    }),
    defineField({
      name: 'meanwhile',
      title: 'While you wait',
      description: 'What a reader can do until the answer comes: one thing to a line',
      type: 'lineList',
    }),
  ],
  preview: {
    select: { title: 'title', facts: 'facts' },
    prepare: ({ title, facts }) => ({ title, subtitle: factsInWords(facts, todayHere()) }),
  },
});
