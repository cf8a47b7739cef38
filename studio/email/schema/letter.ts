import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { LEFT_OUT, NOT_WANTED } from '../../../program/letterReports.ts';
import { LETTER_STATUSES, WAITS_FOR } from '../../../program/letters.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';
import {
  letterChoices,
  letterStatusWords,
  letterTitle,
  letterWaitWords,
} from '../../shared/labels/letters.ts';
import { keptChoice, keptMoment, keptNumber, keptText, keptTick } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';

const letterField = { fieldset: 'letter' };
const delivery = { fieldset: 'delivery' };

/** One email that the program sends. Nothing is sent from memory, so staff see each one. */
export const letter = defineType({
  name: 'letter',
  title: 'Email',
  type: 'document',
  icon: EnvelopeIcon,
  liveEdit: true,
  fieldsets: [
    { name: 'letter', title: 'Email', options: { columns: 2 } },
    { name: 'delivery', title: 'Delivery', options: { columns: 2 } },
  ],
  fields: [
    keptChoice({
      name: 'kind',
      title: 'Email',
      list: letterChoices(),
      ...letterField,
    }),
    keptChoice({
      name: 'status',
      title: 'Where it is',
      list: choices(LETTER_STATUSES, letterStatusWords),
      ...letterField,
    }),
    keptText({ name: 'to', title: 'To', ...letterField }),
    keptChoice({ name: 'language', title: 'Language', list: siteLanguageChoices, ...letterField }),
    keptText({ name: 'readerName', title: 'Addressed as', ...letterField }),
    keptText({ name: 'event', title: 'About the event', ...letterField }),
    keptLink({ name: 'participant', title: 'To the participant', to: 'participant' }),
    keptLink({ name: 'connector', title: 'To the Connector', to: 'connector' }),
    keptLink({
      name: 'about',
      title: 'About',
      to: ['match', 'referral', 'partnerReferral', 'partnerContact', 'message'],
    }),
    defineField({
      ...{ name: 'alsoAbout', title: 'Asks about these too', type: 'array', readOnly: true },
      hidden: ({ value }) => !Array.isArray(value) || value.length === 0,
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'match' }], weak: true })],
    }),
    keptMoment({ name: 'queuedAt', title: 'Written', ...delivery }),
    keptMoment({ name: 'dueAt', title: 'Next attempt not before', ...delivery }),
    keptMoment({ name: 'sentAt', title: 'Sent', ...delivery }),
    keptMoment({ name: 'failedAt', title: 'Given up', ...delivery }),
    keptMoment({ name: 'reportedAt', title: 'Mail service reported', ...delivery }),
    keptMoment({ name: 'complainedAt', title: 'Marked as unwanted mail', ...delivery }),
    keptMoment({ name: 'delayedAt', title: 'Mailbox takes no mail since', ...delivery }),
    keptChoice({
      name: 'waitsFor',
      title: 'Waits, because a form brought it',
      list: choices(WAITS_FOR, letterWaitWords),
      ...delivery,
    }),
    keptText({
      name: 'problem',
      title: 'What went wrong last',
      description: `“${NOT_WANTED}”: the reader has told us that no form is to bring an email. Sent again by you, it goes out. “${LEFT_OUT}”: what you wrote was stopped, or its reader does not get such emails any more`,
      ...delivery,
    }),
    keptNumber({ name: 'attempts', title: 'Attempts so far', ...delivery }),
    keptNumber({ name: 'refusals', title: 'Refusals that may be its own', ...delivery }),
    keptNumber({ name: 'refusedKeys', title: 'Refusals of its key', ...delivery }),
    keptNumber({ name: 'resends', title: 'Times sent again', ...delivery }),
    keptText({ name: 'queuedBy', title: 'Written by', ...delivery }),
    keptText({ name: 'resentBy', title: 'Last sent again by', ...delivery }),
    keptMoment({ name: 'linksEndedAt', title: 'Its links were ended', ...delivery }),
    keptText({ name: 'linksEndedBy', title: 'Its links were ended by', ...delivery }),
    keptText({ name: 'resendId', title: 'Number at the mail service', ...delivery }),
    // Somebody typed an address to have it sent again: only the program goes by it.
    defineField({
      name: 'isByForm',
      title: 'Asked for by a form',
      type: 'boolean',
      readOnly: true,
      hidden: true,
    }),
    // The meeting that it takes out of a calendar: the letter says it in words.
    defineField({
      name: 'meeting',
      title: 'Meeting that it takes out of a calendar',
      type: 'object',
      readOnly: true,
      hidden: true,
      fields: [
        keptText({ name: 'id', title: 'Its name in the calendar' }),
        keptMoment({ name: 'at', title: 'At' }),
        keptNumber({ name: 'minutes', title: 'Minutes' }),
        keptNumber({ name: 'sequence', title: 'Number of the message' }),
        keptTick({ name: 'isInNone', title: 'It stands in no calendar' }),
        keptTick({ name: 'isTable', title: 'A table for several people' }),
      ],
    }),
    // The day or step that tells it from other letters of its kind: part of its id, and nothing to read.
    defineField({
      name: 'earlierResendIds',
      title: 'Numbers of earlier tries',
      type: 'array',
      of: [{ type: 'string' }],
      readOnly: true,
      hidden: true,
    }),
    defineField({
      name: 'dedupeKey',
      title: 'Written once for',
      type: 'string',
      readOnly: true,
      hidden: true,
    }),
    defineField({
      name: 'report',
      title: 'Saved report that it carries',
      type: 'string',
      readOnly: true,
      hidden: true,
    }),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'queuedAt', direction: 'desc' }] }],
  preview: {
    select: { kind: 'kind', to: 'to', status: 'status' },
    prepare: ({ kind, to, status }) => ({
      title: letterTitle(kind),
      subtitle: to,
      description: inWords(letterStatusWords, status),
    }),
  },
});
