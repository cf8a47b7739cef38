import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/**
 * A coffee does not take place, or its times are no longer on offer. It names nobody: the other may have been erased
 * meanwhile.
 */
export const coffeeCancelled = defineLetter({
  kind: 'coffee-cancelled',
  title: 'The coffee does not take place',
  reader: 'either',
  reword: { parts: ['subject', 'heading', 'closing'] },
  read: ({ cancelled, side }) => ({ givenUp: cancelled(), side }),
  calendar: ({ givenUp }) => givenUp?.entry,
  body: ({ givenUp, side }, { texts, messages, span }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={[{ label: messages.emails.labels.when, value: givenUp && span(givenUp.span) }]} />
      <Paragraphs texts={side === 'connector' ? texts.connector : texts.participant} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
