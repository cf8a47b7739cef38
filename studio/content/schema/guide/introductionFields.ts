import { defineArrayMember, defineField } from 'sanity';
import { PLACE } from '../../../shared/clients/environment.ts';
import { fieldOfWork } from '../../fields-of-work/fieldOfWork.ts';
import { slugField } from '../slugField.ts';
import { titleField } from '../titleField.ts';
import { firstStepsProblem } from './firstSteps.ts';

/** What a guide says before its first step. */
export const introductionFields = [
  titleField({ group: 'introduction', description: `Such as “Nursing in ${PLACE}”` }),
  slugField({ source: 'title', group: 'introduction', folder: '/guides/' }),
  fieldOfWork({
    name: 'field',
    title: 'Field',
    description: 'Connectors of this field are shown beside the guide',
    group: 'introduction',
    choose: 'Choose the field the guide belongs to',
  }),
  defineField({
    name: 'summary',
    title: 'Summary',
    description: 'One or two sentences under the title',
    type: 'text',
    rows: 3,
    group: 'introduction',
    validation: (rule) => rule.required().error('Say in a sentence or two what the guide is about'),
  }),
  defineField({
    name: 'authority',
    title: 'Whom to ask',
    description:
      'Who gives the license or certificate, such as “the Board of Nursing”. Named wherever a fact is uncertain',
    type: 'string',
    group: 'introduction',
    validation: (rule) => rule.required().error('Name the office to ask when a fact is uncertain'),
  }),
  defineField({
    name: 'firstSteps',
    title: 'First three steps',
    description: 'What to do this week, as a numbered list of three, each with its link',
    type: 'plainText',
    group: 'introduction',
    validation: (rule) => rule.custom((blocks) => firstStepsProblem(blocks) ?? true).warning(),
  }),
  defineField({
    name: 'forWhom',
    title: 'Who this guide is for',
    description: 'One group to a line',
    type: 'lineList',
    group: 'introduction',
  }),
  defineField({
    name: 'assumes',
    title: 'What it takes for granted',
    description: 'Such as “You finished nursing school in another country”, one to a line',
    type: 'lineList',
    group: 'introduction',
  }),
  defineField({
    name: 'firstAdvice',
    title: 'First advice',
    description: 'The one thing to do before anything else',
    type: 'text',
    rows: 3,
    group: 'introduction',
  }),
  defineField({
    name: 'terms',
    title: 'Words to know',
    type: 'array',
    group: 'introduction',
    of: [defineArrayMember({ type: 'guideTerm' })],
  }),
];
