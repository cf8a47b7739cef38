import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To somebody whom staff have welcomed as a connector: who we are, what happens next, and what one coffee is. */
export const connectorWelcome = defineLetter({
  kind: 'connector-welcome',
  title: 'Welcome as a Connector',
  reader: 'connector',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
