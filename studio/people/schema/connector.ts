import { CaseIcon } from '@sanity/icons/Case';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../../forms/become-a-connector/questions.ts';
import { fullName } from '../../../program/fullName.ts';
import { choices } from '../../shared/labels/choices.ts';
import { CONNECTOR_STATUSES, connectorStatusWords } from '../../shared/labels/connectors.ts';
import { WHERE_TO_DECIDE } from '../../shared/labels/decisions.ts';
import { fieldChoices, fieldInWords } from '../../shared/labels/fieldsOfWork.ts';
import { siteLanguageChoices, spokenLanguageChoices } from '../../shared/labels/languages.ts';
import { notYetMade } from '../../shared/records/records.ts';
import { activitiesField } from '../../shared/schema/activitiesField.ts';
import { askedFields } from '../../shared/schema/askedFields.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptChoice, keptMoment, keptText } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { ownAnswersField } from '../../shared/schema/ownAnswersField.ts';
import { staffFields } from '../../shared/schema/staffFields.ts';
import { undoableField } from '../../shared/schema/undoableField.ts';
import { comparedEmail, newEmailField, otherEmailsField } from './comparedEmail.ts';
import { capacityFields } from './connector/capacityFields.ts';
import { publicPageFields } from './connector/publicPageFields.ts';
import { connectorWayFields, laterApplicationsField } from './connector/wayFields.ts';
import { doNotIntroduceField } from './doNotIntroduceField.ts';

const person = { group: 'person', fieldset: 'person' };
const OF_WORK = ['industries', 'otherIndustry', 'experience'];
const isOfWork = ({ name }: { name: string }) => OF_WORK.includes(name);
const offers = { group: 'offers', readOnly: notYetMade };

/** A volunteer who gives a coffee and referrals. Staff keep the capacity and what they can be asked for. */
export const connector = defineType({
  name: 'connector',
  title: 'Connector',
  type: 'document',
  icon: CaseIcon,
  liveEdit: true,
  groups: [
    { name: 'person', title: 'Person' },
    { name: 'offers', title: 'What they offer' },
    { name: 'capacity', title: 'Capacity' },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fieldsets: [
    { name: 'person', title: 'Person', options: { columns: 2 } },
    { name: 'capacity', title: 'Capacity', options: { columns: 2 } },
    { name: 'way', title: 'The way so far', options: { columns: 2 } },
  ],
  fields: [
    keptChoice({
      name: 'status',
      title: 'Where they are',
      description: WHERE_TO_DECIDE,
      list: choices(CONNECTOR_STATUSES, connectorStatusWords),
      group: ['person', 'offers', 'capacity'],
    }),
    ...askedFields(BECOME_A_CONNECTOR_QUESTIONS, person, 'person'),
    keptChoice({ name: 'language', title: 'Language of our emails', list: siteLanguageChoices, ...person }),
    ...publicPageFields(person),
    ...askedFields(BECOME_A_CONNECTOR_QUESTIONS, { group: 'person' }, 'why'),
    keptLink({ name: 'referredBy', title: 'Came by this referral', to: 'referral', group: 'person' }),
    comparedEmail,
    otherEmailsField({ group: 'person' }),
    newEmailField({ group: 'person' }),
    ...capacityFields,
    defineField({
      name: 'fields',
      title: 'Fields',
      description: 'Participants of these fields are proposed to this Connector',
      type: 'array',
      ...offers,
      of: [defineArrayMember({ type: 'string' })],
      options: { list: fieldChoices, layout: 'grid' },
      validation: (rule) =>
        rule.required().min(1).error('Choose at least one field, or nobody can be proposed'),
    }),
    // Written by a correction alone: a list of choices here would drop the words that older records hold.
    ...askedFields(BECOME_A_CONNECTOR_QUESTIONS.filter(isOfWork), offers),
    defineField({
      name: 'languages',
      title: 'Languages besides English',
      type: 'array',
      ...offers,
      of: [defineArrayMember({ type: 'string' })],
      options: { list: spokenLanguageChoices, layout: 'grid' },
    }),
    ownAnswersField({ group: 'offers' }),
    ...connectorWayFields({ group: 'history', fieldset: 'way' }),
    keptMoment({ name: 'eraseRequestedAt', title: 'To be erased since', group: 'history', fieldset: 'way' }),
    keptText({ name: 'eraseRequestedBy', title: 'As asked by', group: 'history', fieldset: 'way' }),
    laterApplicationsField('history'),
    doNotIntroduceField({ group: 'notes', to: 'participant' }),
    undoableField,
    activitiesField({ group: 'notes' }),
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: connectorStatusWords }),
    notesField('notes'),
    ...staffFields,
  ],
  orderings: [
    { name: 'newest', title: 'Newest first', by: [{ field: '_createdAt', direction: 'desc' }] },
    { name: 'name', title: 'Family name', by: [{ field: 'familyName', direction: 'asc' }] },
  ],
  preview: {
    select: {
      givenName: 'givenName',
      familyName: 'familyName',
      role: 'role',
      field: 'fields.0',
    },
    prepare: ({ givenName, familyName, role, field }) => ({
      title: fullName({ givenName, familyName }) || 'No name',
      subtitle: [fieldInWords(field), role].filter(Boolean).join(' · '),
    }),
  },
});
