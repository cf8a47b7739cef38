import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** We do not look for a connector at this time, and would like to talk. */
export const onHold = defineLetter({
  kind: 'on-hold',
  title: 'Your sign-up is on hold',
  reader: 'participant',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
