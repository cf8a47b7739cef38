import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The program fits the person: we now look for a connector. */
export const ready = defineLetter({
  kind: 'ready',
  title: 'We look for a Connector for you',
  reader: 'participant',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
