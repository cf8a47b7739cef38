import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To somebody whose answer to an event waited, while our storage was away, until there was no place any more. */
export const rsvpNotKept = defineLetter({
  kind: 'rsvp-not-kept',
  title: 'No place at the event any more',
  reader: 'guest',
  stop: 'nothing',
  isUnasked: true,
  reword: { parts: BOTH_ENDS, knows: ['event'], required: { part: 'opening', placeholder: 'event' } },
  read: async ({ event, page }) => ({ event: await event(), link: page('/events/') }),
  values: ({ event }) => ({ event: event.title }),
  body: actionEmail,
});
