import { defineField } from 'sanity';
import { notYetMade } from '../../../shared/records/records.ts';
import { keptDay } from '../../../shared/schema/keptFields.ts';

const capacity = { group: 'capacity', fieldset: 'capacity', readOnly: notYetMade };

/** How many people a connector meets, and until when not to ask. Staff may change them. */
export const capacityFields = [
  defineField({
    name: 'monthlyCapacity',
    title: 'Introductions a month',
    description: 'The most they wish for in any 30 days. Empty means the program’s usual one',
    type: 'number',
    ...capacity,
    validation: (rule) => rule.integer().min(0).max(31).error('Enter a whole number from 0 to 31'),
  }),
  defineField({
    name: 'yearlyCapacity',
    title: 'Introductions a year',
    description: 'The most they wish for in any 365 days. Empty means the program’s usual three',
    type: 'number',
    ...capacity,
    validation: (rule) => rule.integer().min(0).max(366).error('Enter a whole number from 0 to 366'),
  }),
  defineField({
    name: 'pausedUntil',
    title: 'Paused until',
    description: 'They are not asked before this day',
    type: 'date',
    options: { dateFormat: 'MMM D, YYYY' },
    ...capacity,
  }),
  keptDay({
    name: 'oneMoreUntil',
    title: 'One more place, to this day',
    group: 'capacity',
    fieldset: 'capacity',
  }),
];
