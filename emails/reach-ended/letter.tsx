import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To a connector whom the participant could not reach, and who need not wait for a message any more. */
export const reachEnded = defineLetter({
  kind: 'reach-ended',
  title: 'The participant looks for another person',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['participant'] },
  read: ({ introduction }) => introduction(),
  values: ({ participant }) => ({ participant: participant.name }),
  body: noticeEmail,
});
