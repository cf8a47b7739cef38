import { defineField } from 'sanity';
import { type Fact, VOLATILITIES } from '../../../program/content/facts.ts';
import { choices } from '../../shared/labels/choices.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { certaintyWords, volatilityWords } from '../../shared/labels/facts.ts';
import { CheckedToday } from './CheckedToday.tsx';

/** Fieldsets that `sourceFields` stand in. */
export const sourceFieldsets = [
  { name: 'source', title: 'Where it comes from', options: { columns: 2 } },
  { name: 'checking', title: 'Checking' },
];

/**
 * Where a value comes from, when it was checked and how sure it is. `certainties`: how sure one may be of it.
 * `what` names it in the messages, as "the fact".
 */
export function sourceFields({
  certainties,
  what,
}: {
  certainties: readonly Fact['certainty'][];
  what: string;
}) {
  return [
    defineField({
      name: 'sourceName',
      title: 'Source',
      description: 'Who says so',
      type: 'string',
      fieldset: 'source',
      validation: (rule) => rule.required().error('Name the source, so that readers can judge it'),
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Page of the source',
      description: 'The page where the value stands',
      type: 'url',
      fieldset: 'source',
      validation: (rule) =>
        rule.uri({ scheme: ['http', 'https'] }).error('Paste the whole address, beginning with https://'),
    }),
    defineField({
      name: 'sourceDate',
      title: 'Date of the source',
      description: 'Such as “March 2025”',
      type: 'string',
      fieldset: 'source',
    }),
    defineField({
      name: 'checkedOn',
      title: 'Checked on',
      description: 'The day someone last compared it with its source',
      type: 'date',
      fieldset: 'checking',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => todayHere(),
      components: { input: CheckedToday },
      validation: (rule) => rule.required().error(`Enter the day you checked ${what}`),
    }),
    defineField({
      name: 'certainty',
      title: 'How sure we are',
      type: 'string',
      fieldset: 'checking',
      options: { list: choices(certainties, certaintyWords), layout: 'radio' },
      validation: (rule) => rule.required().error(`Choose how sure we are of ${what}`),
    }),
    defineField({
      name: 'volatility',
      title: 'How often it changes',
      type: 'string',
      fieldset: 'checking',
      options: { list: choices(VOLATILITIES, volatilityWords), layout: 'radio' },
      validation: (rule) => rule.required().error(`Choose how often ${what} can change`),
    }),
  ];
}
