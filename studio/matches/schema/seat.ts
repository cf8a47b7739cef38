import { UserIcon } from '@sanity/icons/User';
import { defineType } from 'sanity';
import { CAUTION_WORDS, REASON_WORDS } from '../../../program/matching/words.ts';
import { keptNumber } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { findingsField } from './match/findingsField.ts';

/** That somebody was invited to a table for several people. How they stand is on the table. */
export const seat = defineType({
  name: 'seat',
  title: 'Invitation to a table',
  type: 'document',
  icon: UserIcon,
  liveEdit: true,
  groups: [{ name: 'seat', title: 'Invitation', default: true }],
  fields: [
    keptLink({ name: 'table', title: 'Table', to: 'groupCoffee' }),
    keptLink({ name: 'participant', title: 'Participant', to: 'participant' }),
    keptLink({ name: 'connector', title: 'Connector', to: 'connector' }),
    keptNumber({ name: 'score', title: 'Points in matching', description: 'Only comparisons mean anything' }),
    findingsField({ name: 'reasons', title: 'Why these two', words: REASON_WORDS, group: 'seat' }),
    findingsField({ name: 'cautions', title: 'What to bear in mind', words: CAUTION_WORDS, group: 'seat' }),
  ],
  preview: {
    select: { given: 'participant.givenName', family: 'participant.familyName' },
    prepare: ({ given, family }) => ({
      title: [given, family].filter(Boolean).join(' ') || 'someone erased',
      subtitle: 'Invited to a table for several people',
    }),
  },
});
