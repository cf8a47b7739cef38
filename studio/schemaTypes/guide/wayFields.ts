import { defineArrayMember, defineField } from 'sanity';

/** The way itself, and other ways to work in the meantime. */
export const wayFields = [
  defineField({
    name: 'steps',
    title: 'Steps',
    description: 'In the order in which a reader takes them. The site numbers them',
    type: 'array',
    group: 'way',
    of: [defineArrayMember({ type: 'guideStep' })],
    validation: (rule) => rule.required().min(1).error('Add at least one step'),
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
    description: 'How long the whole way takes and what it costs, in plain words',
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
