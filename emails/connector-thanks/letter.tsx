import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a connector: what came of a meeting, without a name. */
export const connectorThanks = defineLetter({
  kind: 'connector-thanks',
  title: 'Thank you, and what came of it',
  reader: 'connector',
  // It opens with what came of the meeting.
  reword: { parts: ['subject', 'heading', 'closing'] },
  read: ({ outcome }) => outcome(),
  body: ({ outcome }, { texts }) => <Paragraphs texts={[texts.outcomes[outcome], ...texts.after]} />,
});
