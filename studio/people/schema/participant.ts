import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { CommentIcon } from '@sanity/icons/Comment';
import { UserIcon } from '@sanity/icons/User';
import { defineType } from 'sanity';
import { fullName } from '../../../program/fullName.ts';
import { PARTICIPANT_STATUSES } from '../../../program/participants/status.ts';
import { CAME_BY_FIELD, ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { WHERE_TO_DECIDE } from '../../shared/labels/decisions.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';
import { eligibilityWords, participantStatusWords } from '../../shared/labels/participants.ts';
import { activitiesField } from '../../shared/schema/activitiesField.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptChoice, keptMoment, keptText } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { ownAnswersField } from '../../shared/schema/ownAnswersField.ts';
import { staffFields } from '../../shared/schema/staffFields.ts';
import { undoableField } from '../../shared/schema/undoableField.ts';
import { unsubscribedField } from '../../shared/schema/unsubscribedField.ts';
import { comparedEmail, newEmailField, otherEmailsField } from './comparedEmail.ts';
import { doNotIntroduceField } from './doNotIntroduceField.ts';
import { pairDecisionsField } from './participant/pairDecisionsField.ts';
import { consentFields, eligibilityFields, personFields, workFields } from './participant/personFields.ts';
import { laterSignUpsField, wayFields } from './participant/wayFields.ts';

/** A skilled immigrant who signed up. The program writes the record; staff read it and add notes. */
export const participant = defineType({
  name: 'participant',
  title: 'Participant',
  type: 'document',
  icon: UserIcon,
  liveEdit: true,
  groups: [
    { name: 'person', title: 'Person' },
    { name: 'work', title: 'Work' },
    { name: 'eligibility', title: 'Eligibility' },
    { name: 'consent', title: 'Consent' },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fieldsets: [
    { name: 'person', title: 'Person', options: { columns: 2 } },
    { name: 'work', title: 'Work', options: { columns: 2 } },
    { name: 'eligibility', title: 'Eligibility', options: { columns: 2 } },
    { name: 'consent', title: 'Consent', options: { columns: 2 } },
    { name: 'way', title: 'The way so far', options: { columns: 2 } },
  ],
  fields: [
    keptChoice({
      name: 'status',
      title: 'Where they are',
      description: WHERE_TO_DECIDE,
      list: choices(PARTICIPANT_STATUSES, participantStatusWords),
      group: ['person', 'work', 'eligibility'],
    }),
    ...personFields({ group: 'person', fieldset: 'person' }),
    ...workFields({ group: 'work', fieldset: 'work' }),
    ...eligibilityFields({ group: 'eligibility', fieldset: 'eligibility' }),
    ownAnswersField({ group: 'work' }),
    ...consentFields({ group: 'consent', fieldset: 'consent' }),
    keptLink({
      ...{
        name: ORGANIZATION_FIELD,
        title: 'Came by this partner',
        to: 'partnerOrganization',
        group: 'person',
      },
    }),
    keptLink({ name: CAME_BY_FIELD, title: 'By the link of', to: 'partnerOrganization', group: 'person' }),
    unsubscribedField({ group: 'consent', fieldset: 'consent' }),
    ...wayFields({ group: 'history', fieldset: 'way' }),
    keptMoment({ name: 'eraseRequestedAt', title: 'To be erased since', group: 'history', fieldset: 'way' }),
    keptText({ name: 'eraseRequestedBy', title: 'As asked by', group: 'history', fieldset: 'way' }),
    comparedEmail,
    otherEmailsField({ group: 'person' }),
    newEmailField({ group: 'person' }),
    laterSignUpsField('history'),
    pairDecisionsField('notes'),
    doNotIntroduceField({ group: 'notes', to: 'connector' }),
    undoableField,
    activitiesField({ group: 'notes' }),
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: participantStatusWords }),
    notesField('notes'),
    ...staffFields,
  ],
  orderings: [
    { name: 'newest', title: 'Newest sign-up first', by: [{ field: 'signedUpAt', direction: 'desc' }] },
    { name: 'oldest', title: 'Longest waiting first', by: [{ field: 'signedUpAt', direction: 'asc' }] },
  ],
  preview: {
    select: {
      givenName: 'givenName',
      familyName: 'familyName',
      profession: 'profession',
      field: 'field',
      eligibility: 'eligibility',
      signedUpAt: 'signedUpAt',
    },
    prepare: ({ givenName, familyName, profession, field, eligibility, signedUpAt }) => ({
      title: fullName({ givenName, familyName }) || 'No name',
      subtitle: [profession, fieldInWords(field)].filter(Boolean).join(' · '),
      description: [inWords(eligibilityWords, eligibility), dayInWords(signedUpAt)]
        .filter(Boolean)
        .join(' · '),
      media: eligibilityIcon(eligibility),
    }),
  },
});

/** Eligibility at a glance: a tick, a talk, a cross. The words stand beside it. */
function eligibilityIcon(eligibility: unknown) {
  if (eligibility === 'eligible') return CheckmarkCircleIcon;
  return eligibility === 'talk' ? CommentIcon : CloseCircleIcon;
}
