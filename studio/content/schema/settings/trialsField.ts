import { defineArrayMember, defineField } from 'sanity';
import { COMPARES, TRIAL_OUTCOMES, type TrialPlan, trialSchema } from '../../../../program/trial/trial.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import { dayInWords, todayHere } from '../../../shared/labels/dates.ts';
import { comparesWords, trialFieldWords, trialOutcomeWords } from '../../../shared/labels/trials.ts';
import { TrialInput } from '../../trials/TrialInput.tsx';
import { registeredField } from './registeredField.ts';

/** Once it is switched on the plan stands as it is: what is asked is not changed by what comes out. */
const frozen = ({ parent }: { parent?: unknown }) => Boolean(trialSchema.safeParse(parent).data?.registered);

const words = (name: keyof TrialPlan) => ({ name, title: trialFieldWords[name], readOnly: frozen });
const percent = (name: 'usual' | 'hoped', description: string) =>
  defineField({
    ...words(name),
    description,
    type: 'number',
    validation: (rule) => rule.integer().min(1).max(99).error('Enter a whole number from 1 to 99'),
  });

/** Whether one of them runs that is not the last one to be switched on: two at once would say nothing about either. */
const running = (trials: readonly unknown[] = []) =>
  trials.filter((one) => {
    const trial = trialSchema.safeParse(one).data;
    return trial?.registered && !trial.endedAt && todayHere() <= trial.registered.endsOn;
  });

/** Comparisons of pages, each with its plan, its switch, and the plan as it was written down when it was switched on. */
export const trialsField = defineField({
  name: 'trials',
  title: 'Trials',
  description:
    'Does a page help? Half of those who sign up while a trial runs get it, by chance. Read “Run a trial honestly” in docs/how-to first. Results: Trials, in the workspace Program',
  type: 'array',
  group: 'trials',
  validation: (rule) =>
    rule.custom((trials) =>
      Array.isArray(trials) && running(trials).length > 1
        ? 'Two trials run at once: neither could say what its pages did. Switch one off'
        : true,
    ),
  of: [
    defineArrayMember({
      name: 'trial',
      title: 'Trial',
      type: 'object',
      components: { input: TrialInput },
      fields: [
        defineField({
          ...words('question'),
          description: 'What you want to find out, and what you will do with the answer',
          type: 'text',
          rows: 3,
        }),
        defineField({
          ...words('compares'),
          description: 'What half of the people do not get. They get everything else',
          type: 'string',
          options: { list: choices(COMPARES, comparesWords), layout: 'radio' },
        }),
        defineField({
          ...words('outcome'),
          description: 'One decides. The others are shown beside it',
          type: 'string',
          options: { list: choices(TRIAL_OUTCOMES, trialOutcomeWords), layout: 'radio' },
        }),
        percent('usual', 'Of 100 people without the pages, how many do you expect? Look at the overview'),
        percent('hoped', 'How many of 100 would have to be there with them for it to matter to you?'),
        defineField({ ...words('startsOn'), type: 'date' }),
        defineField({ ...words('endsOn'), description: 'The last on which people come in', type: 'date' }),
        registeredField,
        defineField({
          name: 'endedAt',
          title: 'Switched off',
          type: 'datetime',
          readOnly: true,
          hidden: true,
        }),
        defineField({ name: 'endedWhy', title: 'Why', type: 'string', readOnly: true, hidden: true }),
      ],
      preview: {
        select: {
          question: 'question',
          compares: 'compares',
          from: 'registered.startsOn',
          until: 'registered.endsOn',
          ended: 'endedAt',
        },
        prepare: ({ question, compares, from, until, ended }) => ({
          title: question || inWords(comparesWords, compares) || 'A new trial',
          subtitle: !from
            ? 'Not switched on'
            : ended
              ? `Switched off ${dayInWords(ended)}`
              : `${dayInWords(from)} to ${dayInWords(until)}`,
        }),
      },
    }),
  ],
});
