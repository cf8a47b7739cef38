import type { Form } from '../form.ts';
import { RSVP_QUESTIONS } from './questions.ts';

/** The form of who comes to an event, on the event's own page. */
export const rsvpForm = (slug: string): Form => ({
  name: 'rsvp',
  id: 'rsvp',
  action: `/api/events/${slug}/rsvp`,
  words: ({ events }) => events,
  questions: RSVP_QUESTIONS,
});
