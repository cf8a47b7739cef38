import { mailLink } from '../../program/mailLink.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To a connector whom the participant could not reach: how to write to them. Sent once, when the participant asks for it. */
export const reachConnector = defineLetter({
  kind: 'reach-connector',
  title: 'The participant could not reach them',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['participant'] },
  read: ({ introduction }) => introduction(),
  values: ({ participant }) => ({ participant: participant.name }),
  body: ({ participant: { email } }, { texts }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Action link={mailLink(email)} button={texts.button} shown={email} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
