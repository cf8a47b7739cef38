import { defineField } from 'sanity';
import { z } from 'zod';

const unsure = z.object({ certainty: z.enum(['C', 'X']) });
const numbered = z.object({ from: z.number() });

/** What a fact may say besides its value: whom to ask about it, and its number for adding up. */
export const addingUpFields = [
  defineField({
    name: 'ask',
    title: 'Whom to ask about it',
    description:
      'Only when it is not the office that the guide names, such as “the evaluation company”. Readers see “Ask the evaluation company”',
    type: 'string',
  }),
  defineField({
    name: 'askedOn',
    title: 'Asked on',
    description: 'The day on which you asked, while the answer is still open. Readers see it',
    type: 'date',
    options: { dateFormat: 'MMM D, YYYY' },
    hidden: ({ parent }) => !unsure.safeParse(parent).success,
  }),
  defineField({
    name: 'amount',
    title: 'Amount for adding up',
    description: 'For a price or a time. The guide adds these up under “Time and cost”',
    type: 'amount',
    options: { collapsible: true, collapsed: true },
    validation: (rule) =>
      rule
        .custom((amount, { parent }) =>
          numbered.safeParse(amount).success && unsure.safeParse(parent).success
            ? 'We are not sure of this fact, so its number is not added up. The guide says that readers must ask for it'
            : true,
        )
        .warning(),
  }),
];
