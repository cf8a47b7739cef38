import type { Form } from '../form.ts';
import { RSVP_QUESTIONS } from './questions.ts';

/**
 * The form of who comes to an event, on the event's own page. `isFull`: all places are taken, and it leads to the waiting
 * list.
 */
export const rsvpForm = (slug: string, { isFull = false } = {}): Form => ({
  name: 'rsvp',
  id: 'rsvp',
  action: `/api/events/${slug}/rsvp`,
  words: ({ events }) => (isFull ? { ...events, ...events.fullForm } : events),
  questions: RSVP_QUESTIONS,
});
