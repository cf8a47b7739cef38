import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { CircleIcon } from '@sanity/icons/Circle';
import { defineField, defineType } from 'sanity';
import { choices, inWords } from '../../../studio/shared/labels/choices.ts';
import { DECISION_STANDINGS } from '../schema.ts';
import { checkAnswer } from './checkAnswer.ts';
import { NextQuestion } from './NextQuestion.tsx';

const standingWords: Record<(typeof DECISION_STANDINGS)[number], string> = {
  yes: 'Yes',
  no: 'No',
  ask: 'Ask: nobody can say without asking',
};

/** One answer to a question: it leads to a later question, or ends the path. */
export const decisionAnswer = defineType({
  name: 'decisionAnswer',
  title: 'Answer',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Answer',
      description: 'Such as “Yes” or “No, or not sure”',
      type: 'string',
      validation: (rule) => rule.required().error('Write the answer'),
    }),
    defineField({
      name: 'next',
      title: 'Next question',
      description: 'Leave it empty when the path ends here',
      type: 'string',
      components: { input: NextQuestion },
      validation: (rule) => rule.custom(checkAnswer),
    }),
    defineField({
      name: 'result',
      title: 'Or the end of the path',
      type: 'object',
      options: { collapsible: true, collapsed: false },
      fields: [
        defineField({
          name: 'standing',
          title: 'The answer',
          type: 'string',
          options: { list: choices(DECISION_STANDINGS, standingWords), layout: 'radio' },
          validation: (rule) => rule.required().error('Choose how the path ends'),
        }),
        defineField({
          name: 'text',
          title: 'What it means',
          description: 'What the reader can do now, in two or three sentences',
          type: 'text',
          rows: 3,
          validation: (rule) => rule.required().error('Say what the end means for the reader'),
        }),
      ],
    }),
  ],
  preview: {
    select: { title: 'label', standing: 'result.standing', text: 'result.text' },
    prepare: ({ title, standing, text }) => ({
      title: title || 'Answer without words',
      subtitle: standing ? `${inWords(standingWords, standing)}: ${text ?? ''}` : 'Leads to another question',
      media: standing ? CircleIcon : ArrowRightIcon,
    }),
  },
});
