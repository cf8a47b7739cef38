import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineField, defineType } from 'sanity';
import { isPast, RSVP_STATES } from '../../../../program/content/event.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { momentInWords } from '../../../shared/labels/dates.ts';
import { rsvpWords } from '../../../shared/labels/education.ts';
import { languageLabel } from '../../../shared/labels/languages.ts';
import { eventTimes } from '../event/eventTimes.ts';
import { exampleField } from '../exampleField.ts';
import { slugField } from '../slugField.ts';
import { titleField } from '../titleField.ts';
import { translationFields } from '../translationFields.ts';
import { isUniqueOnItsDay } from '../uniqueInLanguage.ts';

/** An event of the program: a workshop, a breakfast with Connectors, an hour for partners. */
export const event = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  icon: CalendarIcon,
  groups: [
    { name: 'event', title: 'Event', default: true },
    { name: 'place', title: 'Place and people' },
    { name: 'language', title: 'Language' },
  ],
  fieldsets: [{ name: 'times', title: 'When', options: { columns: 2 } }],
  fields: [
    titleField({
      group: 'event',
      description:
        'Such as “Breakfast with Connectors in health care”. Events on different days may share it',
      among: {
        isOwn: isUniqueOnItsDay,
        taken: 'Another event of that day has this title. Change the title or the day',
      },
    }),
    slugField({ source: 'title', group: 'event', folder: '/events/' }),
    ...eventTimes({ group: 'event', fieldset: 'times' }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences: what it is, and for whom',
      type: 'text',
      rows: 3,
      group: 'event',
      validation: (rule) => rule.required().error('Say in a sentence or two what the event is'),
    }),
    defineField({ name: 'body', title: 'More about it', type: 'pageText', group: 'event' }),
    defineField({
      name: 'place',
      title: 'Place',
      description: 'As people find it, such as “Central Library, room 2”',
      type: 'string',
      group: 'place',
      validation: (rule) => rule.required().error('Say where the event is'),
    }),
    defineField({
      name: 'address',
      title: 'Postal address',
      description: 'Street and city, for a map',
      type: 'text',
      rows: 2,
      group: 'place',
    }),
    defineField({
      name: 'bring',
      title: 'What to bring',
      description: 'One thing to a line',
      type: 'lineList',
      group: 'place',
    }),
    defineField({
      name: 'rsvp',
      title: 'Do people sign up?',
      type: 'string',
      group: 'place',
      options: { list: choices(RSVP_STATES, rsvpWords), layout: 'radio' },
      initialValue: 'open',
      validation: (rule) => rule.required().error('Choose whether people sign up'),
    }),
    defineField({
      name: 'capacity',
      title: 'How many people fit in',
      description: 'Leave it empty when there is no limit',
      type: 'number',
      group: 'place',
      hidden: ({ document }) => document?.rsvp === 'none',
      validation: (rule) => rule.integer().min(1).error('Enter a whole number above zero, or leave it empty'),
    }),
    defineField({
      name: 'series',
      title: 'Series',
      description:
        'Events with the same word here are dates of one series: the site shows them as one entry. Empty it to take this date out of the series',
      type: 'string',
      group: 'event',
      hidden: ({ value }) => !value,
      validation: (rule) =>
        rule
          .regex(/^[a-z0-9-]+$/, { name: 'series' })
          .error('Use only small letters a–z, digits and hyphens, or empty it'),
    }),
    exampleField({ group: 'event', what: 'a real event' }),
    ...translationFields('language'),
  ],
  orderings: [
    { name: 'next', title: 'Latest date first', by: [{ field: 'startsAt', direction: 'desc' }] },
    { name: 'first', title: 'Earliest date first', by: [{ field: 'startsAt', direction: 'asc' }] },
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      startsAt: 'startsAt',
      endsAt: 'endsAt',
      place: 'place',
      language: 'language',
      example: 'example',
    },
    prepare: ({ title, startsAt, endsAt, place, language, example }) => ({
      title,
      subtitle: [
        languageLabel(language),
        example && 'Example',
        endsAt && isPast({ endsAt }, new Date()) && 'Over',
        momentInWords(startsAt),
        place,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
