import { UserIcon } from '@sanity/icons/User';
import { defineType } from 'sanity';
import { PARTNER_CONTACT_QUESTIONS } from '../../../forms/partners/questions.ts';
import { askedFields } from '../../shared/schema/askedFields.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { eraseRequestFields } from '../../shared/schema/eraseRequestFields.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { comparedEmail } from './comparedEmail.ts';

/** A person at a partner organization. */
export const partnerContact = defineType({
  name: 'partnerContact',
  title: 'Contact person of a partner',
  type: 'document',
  icon: UserIcon,
  liveEdit: true,
  groups: [
    { name: 'person', title: 'Person', default: true },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fields: [
    ...askedFields(PARTNER_CONTACT_QUESTIONS, { group: 'person' }),
    keptLink({ name: 'organization', title: 'At', to: 'partnerOrganization', group: 'person' }),
    comparedEmail,
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: {} }),
    notesField('notes'),
    ...eraseRequestFields('history'),
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', role: 'role', organization: 'organization.name' },
    prepare: ({ name, role, organization }) => ({
      title: name || 'No name',
      subtitle: [role, organization].filter(Boolean).join(' · '),
    }),
  },
});
