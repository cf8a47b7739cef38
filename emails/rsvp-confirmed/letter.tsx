import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { VISIT, VisitBody } from '../parts/visit.tsx';

/** To a guest who has confirmed: what they told us, when and where it is and when it ends, and how to change it. */
export const rsvpConfirmed = defineLetter({
  kind: 'rsvp-confirmed',
  title: 'You are on the list of the event',
  ...VISIT,
  name: ({ guestName }) => guestName,
  body: (given, { texts, ...voice }) => (
    <VisitBody visit={given} texts={texts} voice={voice}>
      <Paragraphs texts={given.needs ? texts.noted : texts.after} />
      <LinkLine text={texts.calendar} href={given.event.calendar.url} />
      {given.event.map && <LinkLine text={texts.map} href={given.event.map} />}
      <Action link={given.visit.url} button={texts.button} />
    </VisitBody>
  ),
});
