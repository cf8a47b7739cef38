import { defineArrayMember, defineField } from 'sanity';
import { PRIOR_COUNTS } from '../../../../program/matching/prior.ts';
import { fieldInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { fieldOfWork } from '../../fields-of-work/fieldOfWork.ts';

const perMonth = defineField({
  name: 'perMonth',
  title: 'Sign-ups in a month',
  type: 'number',
  validation: (rule) => rule.required().min(0).max(10_000).error('Enter a number from 0 to 10,000'),
});

/** How many sign-ups a new program expects, by which matching thinks ahead before people have come. */
export const expectedField = defineField({
  name: 'expected',
  title: 'Sign-ups that you expect',
  description: `For a new program that lets matching think ahead. Each person who comes counts in place of a guess: after ${PRIOR_COUNTS} people this no longer matters`,
  type: 'object',
  group: 'program',
  options: { collapsible: true, collapsed: true },
  fields: [
    perMonth,
    defineField({
      name: 'byField',
      title: 'Of these, by field of work',
      description: 'Only what you know. What is left is spread over the other fields',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'expectedOfField',
          title: 'A field of work',
          type: 'object',
          fields: [
            fieldOfWork({
              name: 'field',
              title: 'Field of work',
              choose: 'Choose the field',
            }),
            perMonth,
          ],
          preview: {
            select: { field: 'field', perMonth: 'perMonth' },
            prepare: ({ field, perMonth }) => ({
              title: fieldInWords(field),
              subtitle: perMonth === undefined ? '' : String(perMonth),
            }),
          },
        }),
      ],
    }),
  ],
});
