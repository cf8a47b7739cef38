import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a guest of an event whose time or place was changed: what holds now. */
export const eventChanged = defineLetter({
  kind: 'event-changed',
  title: 'The event has changed',
  reader: 'guest',
  stop: 'answer',
  reword: { parts: BOTH_ENDS, knows: ['date'] },
  read: async ({ rsvp, link }) => ({ ...(await rsvp()), cancel: await link('cancel-visit') }),
  name: ({ guestName }) => guestName,
  values: ({ event }, { day }) => ({ date: day(event.startsAt) }),
  body: ({ event, cancel }, { texts, messages, span }) => {
    const { labels } = messages.emails;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            { label: labels.event, value: event.title },
            { label: labels.when, value: span({ from: event.startsAt, to: event.endsAt }) },
            { label: labels.where, value: event.place },
          ]}
        />
        <Action link={event.page.url} button={texts.button} />
        <LinkLine text={texts.calendar} href={event.calendar.url} />
        <Paragraphs texts={texts.after} />
        <LinkLine text={texts.cancel} href={cancel.url} />
      </>
    );
  },
});
