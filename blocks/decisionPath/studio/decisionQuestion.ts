import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineArrayMember, defineField, defineType } from 'sanity';

/** One question of a decision path, with its answers. */
export const decisionQuestion = defineType({
  name: 'decisionQuestion',
  title: 'Question',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      description: 'Short, and about one thing: “Does this person have permission to work?”',
      type: 'string',
      validation: (rule) => rule.required().error('Write the question'),
    }),
    defineField({
      name: 'hint',
      title: 'Hint',
      description: 'Why it is asked, or where the answer is found',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'answers',
      title: 'Answers',
      type: 'array',
      of: [defineArrayMember({ type: 'decisionAnswer' })],
      validation: (rule) => rule.required().min(2).error('Give at least two answers, such as “Yes” and “No”'),
    }),
    defineField({
      name: 'facts',
      title: 'The rules behind it',
      description: 'Each with its source and the day it was checked. The case note at the end prints them',
      type: 'factList',
    }),
  ],
  preview: {
    select: { title: 'question', answers: 'answers' },
    prepare: ({ title, answers }) => ({
      title: title || 'Question without words',
      subtitle: Array.isArray(answers) ? answers.map(({ label }) => label).join(' / ') : '',
    }),
  },
});
