import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To the connector: there are no introductions to send, since the participant said no, or nothing. */
export const introductionsNone = defineLetter({
  kind: 'introductions-none',
  title: 'No introductions to others',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['participant'] },
  read: ({ introduction }) => introduction(),
  values: ({ participant }) => ({ participant: participant.name }),
  body: noticeEmail,
});
