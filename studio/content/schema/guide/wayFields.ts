import { defineArrayMember, defineField } from 'sanity';
import { hasSources, SOURCES_MESSAGE } from '../../../../program/content/guide.ts';

/** The way itself, and other ways to work in the meantime. */
export const wayFields = [
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
