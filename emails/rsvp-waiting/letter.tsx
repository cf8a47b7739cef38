import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { eventDetails } from '../parts/eventDetails.ts';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To somebody who has confirmed when the event was full: how the waiting list works, and how to leave it. */
export const rsvpWaiting = defineLetter({
  kind: 'rsvp-waiting',
  title: 'You are on the waiting list of the event',
  reader: 'guest',
  stop: 'answer',
  reword: { parts: BOTH_ENDS, knows: ['date'] },
  read: async ({ rsvp, link }) => ({ ...(await rsvp()), cancel: await link('cancel-visit') }),
  name: ({ guestName }) => guestName,
  values: ({ event }, { day }) => ({ date: day(event.startsAt) }),
  body: ({ event, people, needs, cancel }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={eventDetails(event, people, voice, needs)} />
      <Paragraphs texts={texts.after} />
      <LinkLine text={texts.cancel} href={cancel.url} />
    </>
  ),
});
