import { UsersIcon } from '@sanity/icons/Users';
import { defineType } from 'sanity';
import { REFER_SOMEONE_QUESTIONS } from '../../../forms/refer-someone/questions.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import { ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { WHERE_TO_DECIDE } from '../../shared/labels/decisions.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';
import { partnerReferralStatusWords } from '../../shared/labels/partnerReferrals.ts';
import { askedFields } from '../../shared/schema/askedFields.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { eraseRequestFields } from '../../shared/schema/eraseRequestFields.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptChoice, keptMoment, keptNumber } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { staffFields } from '../../shared/schema/staffFields.ts';
import { undoableField } from '../../shared/schema/undoableField.ts';
import { alongsideField, leftOutField } from './severalFields.ts';

const person = { group: 'referral', fieldset: 'person' };
const partner = { group: 'referral', fieldset: 'partner' };

/** A person whom a partner told us of. We write to the partner only: the person did not ask us. */
export const partnerReferral = defineType({
  name: 'partnerReferral',
  title: 'Person referred by a partner',
  type: 'document',
  icon: UsersIcon,
  liveEdit: true,
  groups: [
    { name: 'referral', title: 'Referral', default: true },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fieldsets: [
    { name: 'person', title: 'Person', options: { columns: 2 } },
    { name: 'partner', title: 'Partner', options: { columns: 2 } },
  ],
  fields: [
    keptChoice({
      name: 'status',
      title: 'Where it is',
      description: WHERE_TO_DECIDE,
      list: choices(PARTNER_REFERRAL_STATUSES, partnerReferralStatusWords),
      group: ['referral', 'history'],
    }),
    ...askedFields(REFER_SOMEONE_QUESTIONS, person, 'person'),
    keptMoment({ name: 'receivedAt', title: 'Received', ...person }),
    ...askedFields(REFER_SOMEONE_QUESTIONS, { group: 'referral' }, 'note'),
    ...askedFields(REFER_SOMEONE_QUESTIONS, partner, 'partner'),
    keptChoice({ name: 'language', title: 'Language of our emails', list: siteLanguageChoices, ...partner }),
    keptNumber({ name: 'inList', title: 'Line in the list of the form', group: 'referral' }),
    alongsideField('referral'),
    leftOutField('referral'),
    keptLink({ name: 'participant', title: 'Signed up as', to: 'participant', group: 'referral' }),
    keptLink({
      ...{
        name: ORGANIZATION_FIELD,
        title: 'Partner organization',
        to: 'partnerOrganization',
        group: 'referral',
      },
    }),
    undoableField,
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: partnerReferralStatusWords }),
    notesField('notes'),
    ...staffFields,
    ...eraseRequestFields('history'),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'receivedAt', direction: 'desc' }] }],
  preview: {
    select: {
      given: 'personGivenName',
      family: 'personFamilyName',
      field: 'field',
      organisation: 'organisation',
      receivedAt: 'receivedAt',
      status: 'status',
    },
    prepare: ({ given, family, field, organisation, receivedAt, status }) => ({
      title: [given, family].filter(Boolean).join(' ') || 'No name',
      subtitle: [fieldInWords(field), organisation && `told by ${organisation}`].filter(Boolean).join(' · '),
      description: [inWords(partnerReferralStatusWords, status ?? 'new'), dayInWords(receivedAt)]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
