import { defineArrayMember, defineField, defineType } from 'sanity';
import { DecisionPathDrawing } from './DecisionPathDrawing.tsx';

/** Questions that lead from one to the next and end in an answer, as "Can I serve this person?". */
export const decisionPath = defineType({
  name: 'decisionPath',
  title: 'Decision path',
  description: 'Questions that lead a reader to an answer',
  type: 'object',
  icon: DecisionPathDrawing,
  fields: [
    defineField({
      name: 'title',
      title: 'The question it answers',
      description: 'Such as “Can I serve this person?”',
      type: 'string',
      validation: (rule) => rule.required().error('Say which question the path answers'),
    }),
    defineField({
      name: 'questions',
      title: 'Questions',
      description: 'The first one begins. Each answer leads to a later question, or ends',
      type: 'array',
      of: [defineArrayMember({ type: 'decisionQuestion' })],
      validation: (rule) => rule.required().min(1).error('Add at least one question'),
    }),
  ],
  preview: {
    select: { title: 'title', questions: 'questions' },
    prepare: ({ title, questions }) => {
      const count = Array.isArray(questions) ? questions.length : 0;
      return {
        title: title || 'Decision path without a question',
        subtitle: `${count} ${count === 1 ? 'question' : 'questions'}`,
      };
    },
  },
});
