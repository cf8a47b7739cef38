import { defineArrayMember, defineField } from 'sanity';
import { z } from 'zod';
import { en } from '../../../../locales/en/index.ts';
import { FIELDS } from '../../../../program/fields.ts';
import { fieldsOfWorkSchema, NEIGHBORHOODS, OPEN_FIELD } from '../../../../program/fieldsOfWork.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import { neighborhoodWords, neighborsInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { FieldsOfWorkInput } from '../../fields-of-work/FieldsOfWorkInput.tsx';

const NAMED = FIELDS.filter((field) => field !== OPEN_FIELD);

const fieldOf = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'string',
    options: { list: choices(NAMED, en.fields) },
    validation: (rule) => rule.required().error('Choose the field'),
  });

/** What staff have entered so far: parts of a pair may be missing. */
const typedSchema = z.array(z.object({ one: z.string().nullish(), other: z.string().nullish() })).catch([]);
type Typed = z.output<typeof typedSchema>[number];

const isPair =
  ({ one, other }: Typed) =>
  (pair: Typed) =>
    (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one);

/** Which fields of work forms offer, and which are near enough for a match. */
export const fieldsOfWorkField = defineField({
  name: 'fieldsOfWork',
  title: 'Fields of work',
  type: 'object',
  group: 'fields',
  components: { input: FieldsOfWorkInput },
  fields: [
    defineField({
      name: 'notOffered',
      title: 'Not offered any more',
      description:
        'No form and no page of ours offers them. Whoever has one keeps it, and is matched by it. “Something else” is always offered',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: choices(NAMED, en.fields), layout: 'grid' },
    }),
    defineField({
      name: 'neighbors',
      title: 'Neighbors, where you see them otherwise',
      description: `Of neighbors, one can advise the other where nobody of the same field is free. Ours: ${neighborsInWords(fieldsOfWorkSchema.parse(undefined))}`,
      type: 'array',
      of: [
        defineArrayMember({
          name: 'neighborFields',
          title: 'Two fields',
          type: 'object',
          fields: [
            fieldOf('one', 'Field'),
            fieldOf('other', 'And'),
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
              title: [one, other]
                .filter(Boolean)
                .map((field) => inWords(en.fields, field))
                .join(' – '),
              subtitle: inWords(neighborhoodWords, how),
            }),
          },
        }),
      ],
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
