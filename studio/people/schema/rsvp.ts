import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineType } from 'sanity';
import { RSVP_QUESTIONS } from '../../../forms/rsvp/questions.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';
import { VISIT_STATUSES, visitStatusWords } from '../../shared/labels/visits.ts';
import { askedFields } from '../../shared/schema/askedFields.ts';
import { eraseRequestFields } from '../../shared/schema/eraseRequestFields.ts';
import { keptChoice, keptMoment, keptNumber, keptText } from '../../shared/schema/keptFields.ts';

/** A guest of an event. Whoever takes the visit back leaves only that. */
export const rsvp = defineType({
  name: 'rsvp',
  title: 'Guest of an event',
  type: 'document',
  icon: CalendarIcon,
  liveEdit: true,
  fields: [
    keptText({ name: 'event', title: 'Event' }),
    keptChoice({ name: 'status', title: 'Comes', list: choices(VISIT_STATUSES, visitStatusWords) }),
    ...askedFields(RSVP_QUESTIONS),
    keptChoice({ name: 'language', title: 'Language of our emails', list: siteLanguageChoices }),
    keptMoment({ name: 'receivedAt', title: 'Answered' }),
    keptMoment({ name: 'heldUntil', title: 'Place held, or kept for who waits, until' }),
    keptMoment({ name: 'confirmedAt', title: 'Confirmed by the link in our email' }),
    keptText({ name: 'title', title: 'The event, as we told them last' }),
    keptMoment({ name: 'startsAt', title: 'Begin of the event' }),
    keptMoment({ name: 'endsAt', title: 'End of the event' }),
    keptText({ name: 'place', title: 'Place of the event' }),
    keptNumber({ name: 'changes', title: 'How often we told them of a change' }),
    keptMoment({ name: 'missingSince', title: 'Event not on the site since' }),
    keptMoment({ name: 'cancelledAt', title: 'Told that it does not take place' }),
    keptNumber({ name: 'visit', title: 'How often they said that they come' }),
    ...eraseRequestFields(),
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'receivedAt', direction: 'desc' }] }],
  preview: {
    select: { given: 'givenName', family: 'familyName', event: 'event', status: 'status', people: 'people' },
    prepare: ({ given, family, event, status, people }) => ({
      title: [given, family].filter(Boolean).join(' ') || 'Nobody any more',
      subtitle: event,
      description: [inWords(visitStatusWords, status), people > 1 && `${people} people`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
