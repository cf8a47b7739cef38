import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To somebody whose address is confirmed and who signs up again, also after a farewell or a no: what becomes of it. */
export const signedUpAgain = defineLetter({
  kind: 'signed-up-again',
  title: 'You have signed up again',
  reader: 'participant',
  isUnasked: true,
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
