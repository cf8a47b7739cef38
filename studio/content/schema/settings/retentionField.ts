import { defineField } from 'sanity';
import { RETENTION } from '../../../../program/retention/limits.ts';
import { RETENTION_FIELDS } from '../../../../program/retention/settings.ts';
import { retentionWords } from '../../../shared/labels/retention.ts';

const KEYS = [
  'unconfirmed',
  'no-permission',
  'has-left',
  'not-welcomed',
  'letter',
  'last-letter',
  'rsvp',
  'rsvp-unconfirmed',
  'rsvp-undated',
  'partner-referral',
] as const;

/** How long records of people are kept. What is left empty is as the program proposes. */
export const retentionField = defineField({
  name: 'retention',
  title: 'How long we keep records of people',
  description:
    'In days. The privacy page prints these numbers. An empty field means the number named under it',
  type: 'object',
  group: 'privacy',
  fields: [
    ...KEYS.map((key) => {
      const { days, least, most, from, why } = RETENTION[key];
      return defineField({
        name: RETENTION_FIELDS[key],
        title: retentionWords[key],
        description: `Counted from ${from}. Empty: ${days} days. ${why}`,
        type: 'number',
        validation: (rule) =>
          rule.integer().min(least).max(most).error(`Enter a whole number of days from ${least} to ${most}`),
      });
    }),
    defineField({
      name: 'mailCopiesDays',
      title: 'Copies that the mail service keeps of what it has sent',
      description:
        'As the plan of your mail service says: look at its page of prices. The program cannot delete them there; the privacy page says for how long they stay. Empty: the page says “some days, as its plan says”',
      type: 'number',
      validation: (rule) => rule.integer().min(1).max(3650).error('Enter a whole number of days'),
    }),
  ],
});
