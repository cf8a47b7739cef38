import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The person has left the program. */
export const withdrawn = defineLetter({
  kind: 'withdrawn',
  title: 'You have withdrawn',
  reader: 'participant',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
