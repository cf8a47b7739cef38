import { ClockIcon } from '@sanity/icons/Clock';
import { defineField, defineType } from 'sanity';
import { CHANGE_KINDS } from '../../../../program/content/change.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import { dayInWords, todayHere } from '../../../shared/labels/dates.ts';
import { changeKindWords } from '../../../shared/labels/education.ts';

/** What readers are told of a change, on the page “What changed” and in its feed. */
export const change = defineType({
  name: 'change',
  title: 'Change',
  type: 'document',
  icon: ClockIcon,
  fields: [
    defineField({
      name: 'on',
      title: 'Changed on',
      description: 'The day on which the site said it anew',
      type: 'date',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => todayHere(),
      validation: (rule) => rule.required().error('Enter the day of the change'),
    }),
    defineField({
      name: 'kind',
      title: 'What kind of change',
      type: 'string',
      options: { list: choices(CHANGE_KINDS, changeKindWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose what kind of change it is'),
    }),
    defineField({
      name: 'text',
      title: 'What changed',
      description: 'One or two sentences: what the site says now. After a mistake also what it said before',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required().error('Say in a sentence or two what changed'),
    }),
    defineField({
      name: 'about',
      title: 'Page',
      description: 'The page it is about. Leave it empty when it is about several',
      type: 'reference',
      // The record stays when the page goes.
      weak: true,
      to: [{ type: 'guide' }, { type: 'article' }, { type: 'profession' }, { type: 'page' }],
    }),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'on', direction: 'desc' }] }],
  preview: {
    select: { on: 'on', kind: 'kind', text: 'text' },
    prepare: ({ on, kind, text }) => ({
      title: text || 'Change without a sentence',
      subtitle: [on && dayInWords(on), inWords(changeKindWords, kind)].filter(Boolean).join(' · '),
    }),
  },
});
