import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { ClockIcon } from '@sanity/icons/Clock';
import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineField, defineType } from 'sanity';
import { z } from 'zod';
import { CERTAINTIES, VOLATILITIES } from '../../../program/content/facts.ts';
import { choices } from '../../words/choices.ts';
import { calendarDate } from '../../words/dates.ts';
import { certaintyWords, volatilityWords } from '../../words/facts.ts';
import { factPreview } from './factPreview.ts';

const standingIcons = { stands: CheckmarkCircleIcon, overdue: ClockIcon, uncertain: HelpCircleIcon };

/** Certain enough that readers expect a value. */
const firm = z.object({ certainty: z.enum(['A', 'B']) });

/** One value in a guide, with where it comes from and when it was checked. */
export const fact = defineType({
  name: 'fact',
  title: 'Fact',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fieldsets: [
    { name: 'source', title: 'Where it comes from', options: { columns: 2 } },
    { name: 'checking', title: 'Checking' },
  ],
  fields: [
    defineField({
      name: 'label',
      title: 'What it is',
      description: 'As readers see it, such as “Application fee”',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the fact is about'),
    }),
    defineField({
      name: 'value',
      title: 'Value',
      description: 'Only the value, such as “$150”. Leave it empty when nobody knows',
      type: 'string',
      validation: (rule) =>
        rule
          .custom((value, { parent }) =>
            !value && firm.safeParse(parent).success
              ? 'A fact we are sure of has a value; without one readers are told whom to ask'
              : true,
          )
          .warning(),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What to read beside the value, or instead of it when it is uncertain',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'sourceName',
      title: 'Source',
      description: 'Who says so',
      type: 'string',
      fieldset: 'source',
      validation: (rule) => rule.required().error('Name the source, so that readers can judge it'),
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Page of the source',
      description: 'The page where the value stands',
      type: 'url',
      fieldset: 'source',
      validation: (rule) =>
        rule.uri({ scheme: ['http', 'https'] }).error('Paste the whole address, beginning with https://'),
    }),
    defineField({
      name: 'sourceDate',
      title: 'Date of the source',
      description: 'Such as “March 2025”',
      type: 'string',
      fieldset: 'source',
    }),
    defineField({
      name: 'checkedOn',
      title: 'Checked on',
      description: 'The day you last compared the value with its source',
      type: 'date',
      fieldset: 'checking',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => calendarDate(new Date()),
      validation: (rule) => rule.required().error('Enter the day you checked the fact'),
    }),
    defineField({
      name: 'certainty',
      title: 'How sure we are',
      type: 'string',
      fieldset: 'checking',
      options: { list: choices(CERTAINTIES, certaintyWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose how sure we are of the fact'),
    }),
    defineField({
      name: 'volatility',
      title: 'How often it changes',
      type: 'string',
      fieldset: 'checking',
      options: { list: choices(VOLATILITIES, volatilityWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose how often the fact changes'),
    }),
  ],
  preview: {
    select: {
      label: 'label',
      value: 'value',
      certainty: 'certainty',
      volatility: 'volatility',
      checkedOn: 'checkedOn',
    },
    prepare: (selected) => {
      const { standing, ...shown } = factPreview(selected, calendarDate(new Date()));
      return { ...shown, media: standing ? standingIcons[standing] : HelpCircleIcon };
    },
  },
});
