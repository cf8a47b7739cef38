import { PinIcon } from '@sanity/icons/Pin';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { z } from 'zod';
import { isUncertain } from '../../../../program/content/facts.ts';
import { REGULATIONS, RULE_MESSAGE } from '../../../../program/content/profession.ts';
import { PART, PART_NOUN, PLACE } from '../../../shared/clients/environment.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import { todayHere } from '../../../shared/labels/dates.ts';
import { regulationWords } from '../../../shared/labels/professions.ts';
import { factsInWords } from '../../facts/factsDue.ts';

const withRule = z.object({
  regulation: z.literal('unknown').or(z.unknown()),
  facts: z
    .array(
      z.object({
        about: z.unknown(),
        certainty: z.enum(['A', 'B', 'C', 'X']).catch('X'),
        value: z.string().nullish(),
      }),
    )
    .catch([]),
});

/** Whether a place says who may do the work with a source, or says that nobody knows. */
function ruleProblem(place: unknown): string | undefined {
  const parsed = withRule.safeParse(place);
  if (!parsed.success || parsed.data.regulation === 'unknown') return undefined;
  const isSaid = parsed.data.facts.some((fact) => fact.about === 'rule' && !isUncertain(fact));
  return isSaid ? undefined : RULE_MESSAGE;
}

/** A profession in one state: whether it is regulated, and the one office that decides. */
export const professionPlace = defineType({
  name: 'professionPlace',
  title: PART,
  type: 'object',
  icon: PinIcon,
  fields: [
    defineField({
      name: 'place',
      title: PART,
      description: `As the guides call it, such as “${PLACE}”`,
      type: 'string',
      validation: (rule) => rule.required().error(`Name the ${PART_NOUN}`),
    }),
    defineField({
      name: 'regulation',
      title: 'Is it regulated?',
      type: 'string',
      options: { list: choices(REGULATIONS, regulationWords), layout: 'radio' },
      validation: (rule) => rule.required().error('Choose whether it is regulated there'),
    }),
    defineField({
      name: 'office',
      title: 'The office that decides',
      description: 'The one to ask, by its own name',
      type: 'string',
      validation: (rule) => rule.required().error('Name the office to ask'),
    }),
    defineField({
      name: 'officeUrl',
      title: 'Page of the office',
      description: 'Its own page for this profession, beginning with https://',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Paste the address of its page'),
        rule.uri({ scheme: ['http', 'https'] }).error('Paste the whole address, beginning with https://'),
      ],
    }),
    defineField({
      name: 'facts',
      title: 'Facts',
      description: 'Who may do the work, the telephone, prices and times, each with its source',
      type: 'array',
      of: [defineArrayMember({ type: 'professionFact' })],
      validation: (rule) => rule.custom((_facts, { parent }) => ruleProblem(parent) ?? true),
    }),
  ],
  preview: {
    select: { place: 'place', regulation: 'regulation', facts: 'facts' },
    prepare: ({ place, regulation, facts }) => ({
      title: place,
      subtitle: [inWords(regulationWords, regulation), factsInWords(facts, todayHere())]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
