import { InboxIcon } from '@sanity/icons/Inbox';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { SET_ASIDE_REASONS } from '../../../program/forms/setAside.ts';
import { EntriesField } from '../../shared/form/EntriesField.tsx';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { formWords, setAsideWords } from '../../shared/labels/setAside.ts';
import { keptChoice, keptMoment, keptText } from '../../shared/schema/keptFields.ts';

/**
 * A form that waited outside while the Content Lake was away and could not be kept as it was, or whose trap was filled in.
 * Staff write to who sent it, or take it in.
 */
export const setAside = defineType({
  name: 'setAside',
  title: 'Form set aside',
  type: 'document',
  icon: InboxIcon,
  liveEdit: true,
  fields: [
    keptChoice({
      name: 'why',
      title: 'Why it could not be kept',
      list: choices(SET_ASIDE_REASONS, setAsideWords),
    }),
    keptText({ name: 'email', title: 'Whom to write to' }),
    keptText({ name: 'form', title: 'Form' }),
    keptMoment({ name: 'receivedAt', title: 'Sent' }),
    keptMoment({ name: 'setAsideAt', title: 'Set aside' }),
    keptMoment({ name: 'takeInRequestedAt', title: 'To be taken in since' }),
    keptText({ name: 'takeInRequestedBy', title: 'As found a person’s by' }),
    defineField({
      name: 'answers',
      title: 'What it said',
      type: 'array',
      readOnly: true,
      components: { field: EntriesField },
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            keptText({ name: 'name', title: 'Question' }),
            keptText({ name: 'value', title: 'Answer' }),
            // What the form sent, to be read again when it is taken in.
            defineField({
              name: 'values',
              type: 'array',
              hidden: true,
              of: [defineArrayMember({ type: 'string' })],
            }),
          ],
        }),
      ],
    }),
    keptText({ name: 'text', title: 'As it was found' }),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'setAsideAt', direction: 'desc' }] }],
  preview: {
    select: { form: 'form', email: 'email', why: 'why', receivedAt: 'receivedAt' },
    prepare: ({ form, email, why, receivedAt }) => ({
      title: inWords(formWords, form) || 'A form',
      subtitle: [email, dayInWords(receivedAt)].filter(Boolean).join(' · '),
      description: inWords(setAsideWords, why),
    }),
  },
});
