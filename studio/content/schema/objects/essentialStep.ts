import { OlistIcon } from '@sanity/icons/Olist';
import { defineField, defineType } from 'sanity';
import { StepChoice } from '../../essentials/StepChoice.tsx';
import { numbersProblem } from '../essentials/numbers.ts';

/** A step of a guide in another language: what to do, and one sentence more. */
export const essentialStep = defineType({
  name: 'essentialStep',
  title: 'Step',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({
      name: 'step',
      title: 'Step of the English guide',
      description: 'The page shows the steps in the order of the English guide',
      type: 'string',
      components: { input: StepChoice },
      validation: (rule) => rule.required().error('Choose the step that this one translates'),
    }),
    defineField({
      name: 'title',
      title: 'What to do',
      type: 'string',
      validation: (rule) => rule.required().error('Say what to do in this step'),
    }),
    defineField({
      name: 'text',
      title: 'In one sentence',
      description: 'For a number, a fee or a date write the key of its fact in braces, such as {exam-fee}',
      type: 'text',
      rows: 3,
      validation: (rule) => [
        rule.required().error('Say in one sentence how to do it'),
        rule.custom((text?: string) => numbersProblem(text) ?? true).warning(),
      ],
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'text' } },
});
