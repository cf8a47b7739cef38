import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { VISIT, VisitBody } from '../parts/visit.tsx';

/** To a guest of an event whose time or place was changed: what holds now. */
export const eventChanged = defineLetter({
  kind: 'event-changed',
  title: 'The event has changed',
  ...VISIT,
  name: ({ guestName }) => guestName,
  body: (given, { texts, ...voice }) => (
    <VisitBody visit={given} texts={texts} voice={voice}>
      <Action link={given.event.page.url} button={texts.button} />
      {!given.isWaiting && <LinkLine text={texts.calendar} href={given.event.calendar.url} />}
      <Paragraphs texts={given.isWaiting ? texts.waiting : texts.after} />
      {!given.isWaiting && <LinkLine text={texts.change} href={given.visit.url} />}
    </VisitBody>
  ),
});
