import { defineArrayMember, defineField } from 'sanity';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../../locales/locales.ts';
import { fieldsOfWorkSchema, MOST_IN_NAME, NEIGHBORHOODS } from '../../../../program/fieldsOfWork.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import {
  fieldInWords,
  neighborhoodWords,
  neighborsInWords,
  programFieldChoices,
} from '../../../shared/labels/fieldsOfWork.ts';
import { FieldsOfWorkInput } from '../../fields-of-work/FieldsOfWorkInput.tsx';
import { fieldOfWork } from '../../fields-of-work/fieldOfWork.ts';
import { twoOfOneName } from '../../fields-of-work/namesOfFields.ts';
import { readDeletedInUse } from '../../fields-of-work/usedFields.ts';
import { contentAndProgram } from '../clientsOf.ts';
import { ownWordsField } from './ownWordsField.ts';

/** What staff have entered so far: parts of a pair may be missing. */
const typedSchema = z.array(z.object({ one: z.string().nullish(), other: z.string().nullish() })).catch([]);
type Typed = z.output<typeof typedSchema>[number];

const isPair =
  ({ one, other }: Typed) =>
  (pair: Typed) =>
    (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one);

const addedMember = defineArrayMember({
  name: 'addedField',
  title: 'Field of work',
  type: 'object',
  fields: [
    ownWordsField({ name: 'name', title: 'Name', most: MOST_IN_NAME, isNeeded: true }),
    defineField({
      name: 'ended',
      title: 'No longer offered',
      description: 'Whoever has it keeps it; nobody else is offered it',
      type: 'boolean',
    }),
  ],
  preview: {
    select: { title: `name.${DEFAULT_LANGUAGE}`, ended: 'ended' },
    prepare: ({ title, ended }) => ({
      title: title || 'No name yet',
      subtitle: ended ? 'No longer offered' : '',
    }),
  },
});

const pairMember = defineArrayMember({
  name: 'neighborFields',
  title: 'Two fields',
  type: 'object',
  fields: [
    fieldOfWork({ name: 'one', title: 'Field', choose: 'Choose the field', isNamed: true }),
    fieldOfWork({ name: 'other', title: 'And', choose: 'Choose the field', isNamed: true }),
    defineField({
      name: 'how',
      title: 'Are they neighbors?',
      type: 'string',
      options: { list: choices(NEIGHBORHOODS, neighborhoodWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose whether they are neighbors'),
    }),
  ],
  preview: {
    select: { one: 'one', other: 'other', how: 'how' },
    prepare: ({ one, other, how }) => ({
      title: [one, other].filter(Boolean).map(fieldInWords).join(' – '),
      subtitle: inWords(neighborhoodWords, how),
    }),
  },
});

/** Which fields of work there are beside ours, which forms offer, and which are near enough for a match. */
export const fieldsOfWorkField = defineField({
  name: 'fieldsOfWork',
  title: 'Fields of work',
  type: 'object',
  group: 'fields',
  components: { input: FieldsOfWorkInput },
  fields: [
    defineField({
      name: 'added',
      title: 'Fields of your own',
      description:
        'Forms offer them after ours, and before “Something else”. They share nothing with other fields until you name neighbors below',
      type: 'array',
      of: [addedMember],
      validation: (rule) => [
        rule.custom((entered: unknown) => twoOfOneName(fieldsOfWorkSchema.parse({ added: entered }))),
        rule.custom(async (entered: unknown, context) => {
          // What is published takes nothing away from itself.
          if (!context.document?._id.startsWith('drafts.')) return true;
          return readDeletedInUse(contentAndProgram(context), entered);
        }),
      ],
    }),
    defineField({
      name: 'notOffered',
      title: 'Not offered any more',
      description:
        'No form and no page of ours offers them. Whoever has one keeps it, and is matched by it. “Something else” is always offered',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: programFieldChoices, layout: 'grid' },
    }),
    defineField({
      name: 'neighbors',
      title: 'Neighbors, where you see them otherwise',
      description: `Of neighbors, one can advise the other where nobody of the same field is free. Ours: ${neighborsInWords(fieldsOfWorkSchema.parse(undefined))}`,
      type: 'array',
      of: [pairMember],
      validation: (rule) =>
        rule.custom((entered: unknown) => {
          const typed = typedSchema.parse(entered);
          if (typed.some(({ one, other }) => one && one === other))
            return 'A field is no neighbor of itself: choose two';
          return typed.some((pair, at) => typed.findIndex(isPair(pair)) !== at)
            ? 'The same two fields are in the list twice'
            : true;
        }),
    }),
  ],
});
