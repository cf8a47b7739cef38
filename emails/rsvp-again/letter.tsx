import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { eventDetails } from '../parts/eventDetails.ts';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a guest under whose address the form of the event came again: nothing has changed, and here it can be. */
export const rsvpAgain = defineLetter({
  kind: 'rsvp-again',
  title: 'You are on the list already',
  reader: 'guest',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BOTH_ENDS, knows: ['date'] },
  read: async ({ rsvp, link }) => ({
    ...(await rsvp()),
    visit: await link('visit'),
    cancel: await link('cancel-visit'),
  }),
  values: ({ event }, { day }) => ({ date: day(event.startsAt) }),
  body: ({ event, people, visit, cancel }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={eventDetails(event, people, voice)} />
      <Action link={visit.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
      <LinkLine text={texts.cancel} href={cancel.url} />
    </>
  ),
});
