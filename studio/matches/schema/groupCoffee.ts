import { UsersIcon } from '@sanity/icons/Users';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { PLACE_KINDS } from '../../../program/coffee/coffee.ts';
import { GUEST_STATES, TABLE_STATUSES } from '../../../program/groupCoffee/groupCoffee.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { placeWords } from '../../shared/labels/coffees.ts';
import { momentInWords } from '../../shared/labels/dates.ts';
import { fieldChoices } from '../../shared/labels/fieldsOfWork.ts';
import { whoWords } from '../../shared/labels/participants.ts';
import { guestStateWords, tableStatusWords } from '../../shared/labels/tables.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptChoice, keptMoment, keptNumber, keptText } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';

/** One table of a Connector for several people of a field. */
export const groupCoffee = defineType({
  name: 'groupCoffee',
  title: 'Table for several people',
  type: 'document',
  icon: UsersIcon,
  liveEdit: true,
  groups: [
    { name: 'table', title: 'Table', default: true },
    { name: 'history', title: 'History' },
  ],
  fields: [
    keptChoice({ name: 'status', title: 'Where it is', list: choices(TABLE_STATUSES, tableStatusWords) }),
    keptLink({ name: 'connector', title: 'Connector', to: 'connector' }),
    keptChoice({ name: 'field', title: 'Field', list: fieldChoices }),
    keptMoment({ name: 'at', title: 'When' }),
    keptNumber({ name: 'minutes', title: 'Minutes' }),
    keptNumber({ name: 'seats', title: 'Places' }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'object',
      readOnly: true,
      fields: [
        keptChoice({ name: 'kind', title: 'How', list: choices(PLACE_KINDS, placeWords) }),
        keptText({ name: 'text', title: 'Where' }),
      ],
    }),
    keptText({ name: 'zone', title: 'By whose clock' }),
    keptChoice({
      name: 'offeredBy',
      title: 'Offered by',
      list: choices(['connector', 'staff'] as const, whoWords),
    }),
    keptMoment({ name: 'offeredAt', title: 'Offered' }),
    defineField({
      name: 'guests',
      title: 'Guests',
      type: 'array',
      readOnly: true,
      hidden: true,
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            keptChoice({
              name: 'state',
              title: 'How they stand',
              list: choices(GUEST_STATES, guestStateWords),
            }),
            keptMoment({ name: 'at', title: 'Since' }),
            keptMoment({ name: 'invitedAt', title: 'Chosen' }),
            keptText({ name: 'by', title: 'Chosen by' }),
            keptMoment({ name: 'askedAt', title: 'Invited' }),
            keptMoment({ name: 'unaskedAt', title: 'Told that it is taken back' }),
            keptText({ name: 'match', title: 'Match' }),
          ],
        }),
      ],
    }),
    keptNumber({ name: 'sequence', title: 'Number of the last message to calendars' }),
    keptNumber({ name: 'toldSequence', title: 'Number of the last message to the Connector' }),
    keptMoment({ name: 'remindedAt', title: 'Connector reminded' }),
    defineField({
      name: 'remindedOf',
      title: 'Guests of whom they read',
      type: 'array',
      readOnly: true,
      hidden: true,
      of: [defineArrayMember({ type: 'string' })],
    }),
    keptMoment({ name: 'closedAt', title: 'Waiting list closed' }),
    keptMoment({ name: 'metAskedAt', title: 'Connector asked who came' }),
    keptMoment({ name: 'keptAt', title: 'Takes place with few people since' }),
    keptMoment({ name: 'declinedAt', title: 'Their calendar said no' }),
    keptMoment({ name: 'calledOffAt', title: 'Everybody told that it is off' }),
    // Only the webhook goes by it.
    defineField({ name: 'toldAt', title: 'Last told', type: 'datetime', readOnly: true, hidden: true }),
    historyField({ group: 'history', statusWords: tableStatusWords }),
  ],
  orderings: [{ name: 'newest', title: 'Latest first', by: [{ field: 'at', direction: 'desc' }] }],
  preview: {
    select: { given: 'connector.givenName', family: 'connector.familyName', at: 'at', status: 'status' },
    prepare: ({ given, family, at, status }) => ({
      title: `Table of ${[given, family].filter(Boolean).join(' ') || 'someone erased'}`,
      subtitle: [momentInWords(at), inWords(tableStatusWords, status)].filter(Boolean).join(' · '),
    }),
  },
});
