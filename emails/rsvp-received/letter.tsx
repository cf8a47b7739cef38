import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { eventDetails } from '../parts/eventDetails.ts';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To the address of a guest who said that they come to an event: they come once they confirm. */
export const rsvpReceived = defineLetter({
  kind: 'rsvp-received',
  title: 'Please confirm your place at the event',
  reader: 'guest',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BOTH_ENDS, knows: ['date', 'pageButton'] },
  read: async ({ rsvp, link }) => ({
    ...(await rsvp()),
    visit: await link('visit'),
    cancel: await link('cancel-visit'),
  }),
  values: ({ event }, { day, messages }) => ({
    date: day(event.startsAt),
    pageButton: messages.guest.confirm,
  }),
  body: ({ event, people, hasNeeds, isHeld, visit, cancel }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={eventDetails(event, people, voice)} />
      <Action link={visit.url} button={texts.button} />
      <Paragraphs texts={isHeld ? texts.held : texts.notHeld} />
      <Paragraphs texts={hasNeeds ? texts.noted : texts.after} />
      <LinkLine text={texts.page} href={event.page.url} />
      <LinkLine text={texts.calendar} href={event.calendar.url} />
      <LinkLine text={texts.cancel} href={cancel.url} />
    </>
  ),
});
