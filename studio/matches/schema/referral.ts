import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { defineType } from 'sanity';
import { REFERRAL_STATUSES } from '../../../program/referrals/status.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';
import { referralStatusWords } from '../../shared/labels/referrals.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { eraseRequestFields } from '../../shared/schema/eraseRequestFields.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptChoice, keptMoment, keptNumber, keptText, keptTick } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { undoableField } from '../../shared/schema/undoableField.ts';

const contact = { group: 'contact', fieldset: 'contact' };
const chain = { group: 'contact', fieldset: 'chain' };

/** A contact that a connector gave to a participant, and how far the two are. */
export const referral = defineType({
  name: 'referral',
  title: 'Referral',
  type: 'document',
  icon: ArrowRightIcon,
  liveEdit: true,
  groups: [
    { name: 'contact', title: 'Contact', default: true },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fieldsets: [
    { name: 'contact', title: 'Contact', options: { columns: 2 } },
    { name: 'chain', title: 'Where it comes from, and where it led', options: { columns: 2 } },
  ],
  fields: [
    keptChoice({
      name: 'status',
      title: 'Where it is',
      list: choices(REFERRAL_STATUSES, referralStatusWords),
      group: ['contact', 'history'],
    }),
    keptText({ name: 'contactName', title: 'Name', ...contact }),
    keptText({ name: 'role', title: 'Role', ...contact }),
    keptText({ name: 'organisation', title: 'Organization', ...contact }),
    keptText({ name: 'contactEmail', title: 'Email', ...contact }),
    keptTick({ name: 'consentToKeep', title: 'We may keep the address', ...contact }),
    keptTick({ name: 'consentToBeAsked', title: 'May be asked to be a Connector', ...contact }),
    keptChoice({ name: 'language', title: 'Language of our emails', list: siteLanguageChoices, ...contact }),
    keptText({ name: 'from', title: 'Given by', ...chain }),
    keptMoment({ name: 'offeredAt', title: 'Given on', ...chain }),
    keptNumber({ name: 'depth', title: 'Steps from the first Connector', ...chain }),
    keptMoment({ name: 'invitedAt', title: 'Asked to be a Connector', ...chain }),
    keptLink({ name: 'match', title: 'For this match', to: 'match', group: 'contact' }),
    keptLink({ name: 'parent', title: 'The giver came by this referral', to: 'referral', group: 'contact' }),
    keptLink({ name: 'becameConnector', title: 'Became this Connector', to: 'connector', group: 'contact' }),
    undoableField,
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: referralStatusWords }),
    notesField('notes'),
    ...eraseRequestFields('history'),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'offeredAt', direction: 'desc' }] }],
  preview: {
    select: {
      name: 'contactName',
      role: 'role',
      organisation: 'organisation',
      status: 'status',
      from: 'from',
    },
    prepare: ({ name, role, organisation, status, from }) => ({
      title: name || role || 'No name',
      subtitle: [name ? role : '', organisation].filter(Boolean).join(' · '),
      description: [inWords(referralStatusWords, status), from && `given by ${from}`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
