import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { VISIT, VisitBody } from '../parts/visit.tsx';

/** To a guest under whose address the form of the event came again: nothing has changed, and here it can be. */
export const rsvpAgain = defineLetter({
  kind: 'rsvp-again',
  title: 'You are on the list already',
  ...VISIT,
  isUnasked: true,
  body: ({ event, people, visit, cancel }, { texts, ...voice }) => (
    <VisitBody visit={{ event, people, cancel }} texts={texts} voice={voice}>
      <Action link={visit.url} button={texts.button} />
      <Paragraphs texts={texts.after} />
    </VisitBody>
  ),
});
