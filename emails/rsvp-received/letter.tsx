import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a guest who said that they come to an event. */
export const rsvpReceived = defineLetter({
  kind: 'rsvp-received',
  title: 'Your place at the event',
  reader: 'guest',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BOTH_ENDS, knows: ['date'] },
  read: async ({ rsvp, link }) => ({ ...(await rsvp()), cancel: await link('cancel-visit') }),
  values: ({ event }, { day }) => ({ date: day(event.startsAt) }),
  body: ({ event, people, hasNeeds, cancel }, { texts, messages, span }) => {
    const { labels } = messages.emails;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <Details
          details={[
            { label: labels.event, value: event.title },
            { label: labels.when, value: span({ from: event.startsAt, to: event.endsAt }) },
            { label: labels.where, value: event.place },
            { label: labels.people, value: people > 1 ? String(people) : '' },
            { label: labels.bring, value: event.bring.join(' · ') },
          ]}
        />
        <Action link={event.page.url} button={texts.button} />
        <LinkLine text={texts.calendar} href={event.calendar.url} />
        <Paragraphs texts={hasNeeds ? texts.noted : texts.after} />
        <LinkLine text={texts.cancel} href={cancel.url} />
      </>
    );
  },
});
