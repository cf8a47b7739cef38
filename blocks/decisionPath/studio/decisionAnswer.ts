import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { CircleIcon } from '@sanity/icons/Circle';
import { defineField, defineType } from 'sanity';
import { choices, inWords } from '../../../studio/shared/labels/choices.ts';
import { DECISION_VERDICTS } from '../schema.ts';
import { checkAnswer } from './checkAnswer.ts';
import { NextQuestion } from './NextQuestion.tsx';

const verdictLabels: Record<(typeof DECISION_VERDICTS)[number], string> = {
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
          name: 'verdict',
          title: 'The answer',
          type: 'string',
          options: { list: choices(DECISION_VERDICTS, verdictLabels), layout: 'radio' },
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
    select: { title: 'label', verdict: 'result.verdict', text: 'result.text' },
    prepare: ({ title, verdict, text }) => ({
      title: title || 'Answer without words',
      subtitle: verdict ? `${inWords(verdictLabels, verdict)}: ${text ?? ''}` : 'Leads to another question',
      media: verdict ? CircleIcon : ArrowRightIcon,
    }),
  },
});
