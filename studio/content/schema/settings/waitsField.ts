import { defineField } from 'sanity';
import { WAIT_KEYS, WAIT_LIMITS, type WaitKey } from '../../../../program/clock/waits.ts';

const WORDS: Readonly<Record<WaitKey, { title: string; what: string }>> = {
  answerWithin: {
    title: 'For a Connector to say yes or no',
    what: 'Then the next Connector is proposed. The page “Become a Connector” prints it.',
  },
  firstReminder: {
    title: 'Until the first reminder',
    what: 'Of a question that nobody answered. None goes out once the time is over.',
  },
  secondReminder: { title: 'Until the second reminder', what: 'The last one.' },
  writeWithin: {
    title: 'For a participant to write first',
    what: 'After an introduction by email, where no times were offered.',
  },
};

/** How many working days people have. What is left empty is as the program proposes. */
export const waitsField = defineField({
  name: 'waits',
  title: 'Waits, in working days',
  description:
    'Holidays and weekends do not count. A question that is out already keeps its day; its reminders go by what you publish',
  type: 'object',
  group: 'waits',
  fields: WAIT_KEYS.map((name) => {
    const { usual, least, most } = WAIT_LIMITS[name];
    return defineField({
      name,
      title: WORDS[name].title,
      description: `${WORDS[name].what} Empty: ${usual}. From ${least} to ${most}`,
      type: 'number',
      validation: (rule) =>
        rule.integer().min(least).max(most).error(`Enter a whole number from ${least} to ${most}`),
    });
  }),
});
