import { defineArrayMember, defineField } from 'sanity';
import { z } from 'zod';
import { hasSources, SOURCES_MESSAGE } from '../../../../program/content/guide.ts';
import { OTHER_PLACE, PART, PART_NOUN, PLACE } from '../../../shared/clients/environment.ts';

/** A guide with steps for a second state. */
const otherSteps = z.object({ otherSteps: z.array(z.unknown()).min(1) });

/** The way itself, and other ways to work in the meantime. */
export const wayFields = [
  defineField({
    name: 'place',
    title: `${PART} of these steps`,
    description: `Such as “${PLACE}”. Needed only when you add steps for a second ${PART_NOUN} below`,
    type: 'string',
    group: 'way',
  }),
  defineField({
    name: 'steps',
    title: 'Steps',
    description: 'In the order in which a reader takes them. The site numbers them',
    type: 'array',
    group: 'way',
    of: [defineArrayMember({ type: 'guideStep' })],
    validation: (rule) => [
      rule.required().min(1).error('Add at least one step'),
      rule.custom((_steps, { document }) => !document || hasSources(document) || SOURCES_MESSAGE),
    ],
  }),
  defineField({
    name: 'tests',
    title: 'Tests',
    description: 'Exams to pass, with what they cost and where they are taken',
    type: 'array',
    group: 'way',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
  defineField({
    name: 'timeAndCost',
    title: 'Time and cost of it all',
    description: 'What to know about time and money. The sums are added up from the facts and stand below',
    type: 'plainText',
    group: 'way',
  }),
  defineField({
    name: 'otherPlace',
    title: `The other ${PART_NOUN}`,
    description: `For a region with two, such as “${OTHER_PLACE}”. Readers get a switch above the steps`,
    type: 'string',
    group: 'way',
    validation: (rule) =>
      rule.custom(
        (place, { document }) =>
          Boolean(place) ||
          !otherSteps.safeParse(document).success ||
          `Name the ${PART_NOUN} of the other steps`,
      ),
  }),
  defineField({
    name: 'otherAuthority',
    title: 'Whom to ask there',
    description: `The office of the other ${PART_NOUN}, such as “the licensing department”`,
    type: 'string',
    group: 'way',
  }),
  defineField({
    name: 'otherSteps',
    title: `Steps in the other ${PART_NOUN}`,
    description: 'Only what differs needs many words',
    type: 'array',
    group: 'way',
    of: [defineArrayMember({ type: 'guideStep' })],
  }),
  defineField({
    name: 'withoutDocuments',
    title: 'If documents cannot be had',
    description: 'What to do when a school or office abroad cannot send records',
    type: 'array',
    group: 'otherWays',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
  defineField({
    name: 'otherCareers',
    title: 'Careers nearby',
    description: 'Other licensed work that the same education leads to',
    type: 'array',
    group: 'otherWays',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
  defineField({
    name: 'unlicensedJobs',
    title: 'Work without a license',
    description: 'Jobs in the field that a reader can take now',
    type: 'array',
    group: 'otherWays',
    of: [defineArrayMember({ type: 'guideItem' })],
  }),
];
