import { defineArrayMember, defineField } from 'sanity';
import { LEARN_MORE_QUESTIONS } from '../../../../forms/learn-more/questions.ts';
import { EntriesField } from '../../../shared/form/EntriesField.tsx';
import { type FieldPlace, keptDay, keptMoment, keptNumber } from '../../../shared/schema/keptFields.ts';
import { ownAnswersField } from '../../../shared/schema/ownAnswersField.ts';
import { comparedEmail } from '../comparedEmail.ts';
import { consentFields, eligibilityFields, personFields, workFields } from './personFields.ts';

/** When the person passed each step, and what the program noted on the way. */
export const wayFields = (place: FieldPlace) => [
  keptMoment({ name: 'confirmedAt', title: 'Confirmed the address', ...place }),
  keptMoment({ name: 'screenedAt', title: 'Screened', ...place }),
  keptMoment({ name: 'readyAt', title: 'Ready since', ...place }),
  keptMoment({ name: 'matchApprovedAt', title: 'A match was last approved', ...place }),
  keptDay({ name: 'pausedUntil', title: 'Paused until', ...place }),
  keptNumber({ name: 'noShows', title: 'Meetings they did not come to', ...place }),
  keptMoment({ name: 'signedUpAgainAt', title: 'Signed up again, not read yet', ...place }),
  keptMoment({ name: 'stillInterestedAskedAt', title: 'Asked whether still interested', ...place }),
  keptMoment({ name: 'trialsLeftAt', title: 'In no comparison of pages since', ...place }),
  keptMoment({ name: 'stillInterestedAt', title: 'Said they still are', ...place }),
];

/** What the same person sent when signing up again. The record keeps the first answers. */
export const laterSignUpsField = (group: string) =>
  defineField({
    name: 'laterSignUps',
    title: 'Signed up again',
    description: 'The answers above were not changed by it',
    type: 'array',
    group,
    readOnly: true,
    components: { field: EntriesField },
    of: [
      defineArrayMember({
        type: 'object',
        name: 'laterSignUp',
        title: 'Sign-up',
        fields: [
          ...consentFields({}),
          ...personFields({}),
          ...workFields({}, LEARN_MORE_QUESTIONS),
          ...eligibilityFields({}),
          ownAnswersField({ hidden: true }),
          defineField({ name: 'status', title: 'State', type: 'string', hidden: true }),
          comparedEmail,
        ],
      }),
    ],
  });
