import { defineArrayMember, defineField } from 'sanity';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../../../forms/become-a-connector/questions.ts';
import { EntriesField } from '../../../shared/form/EntriesField.tsx';
import { siteLanguageChoices } from '../../../shared/labels/languages.ts';
import { askedFields } from '../../../shared/schema/askedFields.ts';
import { consentSourceField } from '../../../shared/schema/enteredField.ts';
import {
  type FieldPlace,
  keptChoice,
  keptMoment,
  keptNumber,
  keptTick,
} from '../../../shared/schema/keptFields.ts';
import { ownAnswersField } from '../../../shared/schema/ownAnswersField.ts';
import { unsubscribedField } from '../../../shared/schema/unsubscribedField.ts';
import { comparedEmail } from '../comparedEmail.ts';

/** When the connector passed each step, and what the program noted on the way. */
export const connectorWayFields = (place: FieldPlace) => [
  keptMoment({ name: 'appliedAt', title: 'Offered to be a Connector', ...place }),
  keptMoment({ name: 'consentedAt', title: 'Agreed that we keep the answers', ...place }),
  consentSourceField(place),
  unsubscribedField(place),
  keptMoment({ name: 'signedUpAgainAt', title: 'Offered again, not read yet', ...place }),
  keptMoment({ name: 'matchApprovedAt', title: 'A match was last approved', ...place }),
  keptMoment({ name: 'lastIntroducedAt', title: 'Last introduction', ...place }),
  keptNumber({ name: 'expiriesInARow', title: 'Questions in a row without an answer', ...place }),
  // What no other coffee of theirs may be agreed on beside: each stands on the card of its match.
  defineField({
    name: 'agreedCoffees',
    title: 'Coffees to come',
    type: 'array',
    readOnly: true,
    hidden: true,
    of: [
      defineArrayMember({
        type: 'object',
        fields: [
          keptMoment({ name: 'at', title: 'At' }),
          keptNumber({ name: 'minutes', title: 'Minutes' }),
          keptTick({ name: 'isTable', title: 'A table for several people' }),
        ],
      }),
    ],
  }),
];

/** What somebody who is a connector already sent when offering again. The record is not changed by it. */
export const laterApplicationsField = (group: string) =>
  defineField({
    name: 'laterApplications',
    title: 'Offered again',
    description: 'The answers above were not changed by it',
    type: 'array',
    group,
    readOnly: true,
    components: { field: EntriesField },
    of: [
      defineArrayMember({
        type: 'object',
        name: 'laterApplication',
        title: 'Offer',
        fields: [
          keptMoment({ name: 'appliedAt', title: 'On' }),
          ...askedFields(BECOME_A_CONNECTOR_QUESTIONS),
          ownAnswersField({ hidden: true }),
          keptChoice({ name: 'language', title: 'Language of our emails', list: siteLanguageChoices }),
          defineField({ name: 'status', title: 'State', type: 'string', hidden: true }),
          defineField({
            name: 'referredBy',
            title: 'Came by this referral',
            type: 'reference',
            to: [{ type: 'referral' }],
            weak: true,
            hidden: true,
          }),
          comparedEmail,
        ],
      }),
    ],
  });
