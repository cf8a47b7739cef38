import { defineField } from 'sanity';
import { MOST_A_MONTH, MOST_A_YEAR } from '../../../../program/matching/capacity.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from '../../../../program/matching/weights.ts';

const numberField = (name: string, title: string, usual: number, most: number) =>
  defineField({
    name,
    title,
    description: `Empty: ${usual}. From 1 to ${most}`,
    type: 'number',
    validation: (rule) => rule.integer().min(1).max(most).error(`Enter a whole number from 1 to ${most}`),
  });

/** How many introductions the form proposes to a new Connector. */
export const capacityField = defineField({
  name: 'capacity',
  title: 'What the form proposes to a new Connector',
  description:
    'It is filled in on “Become a Connector”, and taken where somebody leaves the box empty. Whoever has offered something keeps it',
  type: 'object',
  group: 'matching',
  fields: [
    numberField('monthly', 'Introductions a month', DEFAULT_MONTHLY_CAPACITY, MOST_A_MONTH),
    numberField('yearly', 'Introductions a year', DEFAULT_YEARLY_CAPACITY, MOST_A_YEAR),
  ],
});
