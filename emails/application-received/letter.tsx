import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Somebody has offered to be a connector. */
export const applicationReceived = defineLetter({
  kind: 'application-received',
  title: 'We have your offer to be a Connector',
  reader: 'connector',
  isUnasked: true,
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
