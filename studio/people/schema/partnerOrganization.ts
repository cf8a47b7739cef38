import { HomeIcon } from '@sanity/icons/Home';
import { defineType } from 'sanity';
import {
  ORGANIZATION_KIND_WORDS,
  PARTNER_ORGANIZATION_QUESTIONS,
} from '../../../forms/partners/questions.ts';
import { LINK_CODE_FIELD } from '../../../program/partners/organization.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { activitiesField } from '../../shared/schema/activitiesField.ts';
import { askedFields } from '../../shared/schema/askedFields.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptText } from '../../shared/schema/keptFields.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { staffFields } from '../../shared/schema/staffFields.ts';
import { othersToldField } from './severalFields.ts';

/** An organization that sends people: a college, an agency, a library. Its people there are records of their own. */
export const partnerOrganization = defineType({
  name: 'partnerOrganization',
  title: 'Partner organization',
  type: 'document',
  icon: HomeIcon,
  liveEdit: true,
  groups: [
    { name: 'organization', title: 'Organization', default: true },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fields: [
    ...askedFields(PARTNER_ORGANIZATION_QUESTIONS, { group: 'organization' }),
    keptText({ name: LINK_CODE_FIELD, title: 'Code of their link', group: 'organization' }),
    othersToldField('organization'),
    activitiesField({ group: 'notes' }),
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: {} }),
    notesField('notes'),
    ...staffFields,
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', kind: 'kind', city: 'city' },
    prepare: ({ name, kind, city }) => ({
      title: name || 'No name',
      subtitle: [inWords(ORGANIZATION_KIND_WORDS, kind), city].filter(Boolean).join(' · '),
    }),
  },
});
