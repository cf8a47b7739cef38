import { UsersIcon } from '@sanity/icons/Users';
import { defineType } from 'sanity';
import { REFER_SOMEONE_QUESTIONS } from '../../../forms/refer-someone/questions.ts';
import { en } from '../../../locales/en/index.ts';
import { inWords } from '../../words/choices.ts';
import { dayInWords } from '../../words/dates.ts';
import { siteLanguageChoices } from '../../words/languages.ts';
import { askedFields } from '../askedFields.ts';
import { keptChoice, keptMoment } from '../keptFields.ts';
import { notesField } from '../notesField.ts';

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
    { name: 'notes', title: 'Notes' },
  ],
  fieldsets: [
    { name: 'person', title: 'Person', options: { columns: 2 } },
    { name: 'partner', title: 'Partner', options: { columns: 2 } },
  ],
  fields: [
    ...askedFields(REFER_SOMEONE_QUESTIONS, person, 'person'),
    keptMoment({ name: 'receivedAt', title: 'Received', ...person }),
    ...askedFields(REFER_SOMEONE_QUESTIONS, { group: 'referral' }, 'note'),
    ...askedFields(REFER_SOMEONE_QUESTIONS, partner, 'partner'),
    keptChoice({ name: 'language', title: 'Language of our letters', list: siteLanguageChoices, ...partner }),
    notesField('notes'),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'receivedAt', direction: 'desc' }] }],
  preview: {
    select: {
      given: 'personGivenName',
      family: 'personFamilyName',
      field: 'field',
      organisation: 'organisation',
      receivedAt: 'receivedAt',
    },
    prepare: ({ given, family, field, organisation, receivedAt }) => ({
      title: [given, family].filter(Boolean).join(' ') || 'No name',
      subtitle: [inWords(en.fields, field), dayInWords(receivedAt)].filter(Boolean).join(' · '),
      description: organisation ? `from ${organisation}` : '',
    }),
  },
});
