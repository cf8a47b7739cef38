import { defineField } from 'sanity';
import { trialFieldWords } from '../../../shared/labels/trials.ts';

const text = (name: 'question' | 'compares' | 'outcome') =>
  defineField({ name, title: trialFieldWords[name], type: 'string' });
const number = (name: 'usual' | 'hoped') =>
  defineField({ name, title: trialFieldWords[name], type: 'number' });
const day = (name: 'startsOn' | 'endsOn') =>
  defineField({ name, title: trialFieldWords[name], type: 'date' });

/** The plan of a trial as it was when it was switched on: it counts, and nobody types into it. */
export const registeredField = defineField({
  name: 'registered',
  title: 'Written down before it began',
  type: 'object',
  readOnly: true,
  hidden: true,
  fields: [
    defineField({ name: 'at', title: 'Switched on', type: 'datetime' }),
    text('question'),
    text('compares'),
    text('outcome'),
    number('usual'),
    number('hoped'),
    day('startsOn'),
    day('endsOn'),
    defineField({ name: 'needed', title: 'People needed in each group', type: 'number' }),
  ],
});
