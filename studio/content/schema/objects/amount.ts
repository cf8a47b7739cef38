import { defineField, defineType } from 'sanity';
import { z } from 'zod';
import { AMOUNT_COUNTS, AMOUNT_KINDS, isRange, RANGE_MESSAGE } from '../../../../program/content/amount.ts';
import { amountCountsWords, amountKindWords } from '../../../shared/labels/amounts.ts';
import { choices } from '../../../shared/labels/choices.ts';

const range = z.object({ from: z.number().optional(), to: z.number().optional() }).catch({});

/** A price or a time as numbers, so that a guide can add up what the whole way takes. */
export const amount = defineType({
  name: 'amount',
  title: 'Amount for adding up',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'kind',
      title: 'What it counts',
      type: 'string',
      options: { list: choices(AMOUNT_KINDS, amountKindWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose money or weeks, or remove the amount'),
    }),
    defineField({
      name: 'counts',
      title: 'Who pays or waits',
      type: 'string',
      options: { list: choices(AMOUNT_COUNTS, amountCountsWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose who pays or waits, or remove the amount'),
    }),
    defineField({
      name: 'from',
      title: 'From',
      description:
        'The number, or the smaller one of a range. Empty: the guide says that readers must ask for it',
      type: 'number',
      validation: (rule) => rule.min(0).error('Write a number that is not below zero'),
    }),
    defineField({
      name: 'to',
      title: 'To',
      description: 'Only for a range: the larger number',
      type: 'number',
      validation: (rule) => [
        rule.min(0).error('Write a number that is not below zero'),
        rule.custom((_to, { parent }) => (isRange(range.parse(parent)) ? true : RANGE_MESSAGE)),
      ],
    }),
    defineField({
      name: 'atLeast',
      title: 'It can be more',
      description: 'Such as an old price, or one part of several. The guide says “At least”',
      type: 'boolean',
    }),
  ],
});
