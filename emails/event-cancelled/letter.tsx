import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To a guest of an event that was called off: it is no longer on the site. */
export const eventCancelled = defineLetter({
  kind: 'event-cancelled',
  title: 'The event does not take place',
  reader: 'guest',
  stop: 'nothing',
  reword: { parts: BOTH_ENDS, knows: ['event', 'date'], required: { part: 'opening', placeholder: 'event' } },
  read: async ({ lostEvent, page }) => ({ ...(await lostEvent()), link: page('/events/') }),
  name: ({ guestName }) => guestName,
  values: ({ title, startsAt }, { day }) => ({ event: title, date: day(startsAt) }),
  body: actionEmail,
});
