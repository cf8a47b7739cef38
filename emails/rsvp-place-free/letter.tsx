import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { eventDetails } from '../parts/eventDetails.ts';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To who waits for an event, when a place is free: it is kept for them until a moment, and then goes to the next. */
export const rsvpPlaceFree = defineLetter({
  kind: 'rsvp-place-free',
  title: 'A place at the event is free',
  reader: 'guest',
  stop: 'answer',
  reword: { parts: BOTH_ENDS, knows: ['date', 'until'] },
  read: async ({ rsvp, link }) => ({
    ...(await rsvp()),
    visit: await link('visit'),
    cancel: await link('cancel-visit'),
  }),
  name: ({ guestName }) => guestName,
  values: ({ event, keptUntil }, { day, moment }) => ({
    date: day(event.startsAt),
    until: moment(keptUntil ?? event.startsAt),
  }),
  body: ({ event, people, needs, visit, cancel }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={eventDetails(event, people, voice, needs)} />
      <Action link={visit.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
      <LinkLine text={texts.cancel} href={cancel.url} />
    </>
  ),
});
