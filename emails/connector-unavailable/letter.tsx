import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The connector we asked cannot; we go on looking. Sent also when the match is gone: it says nothing of it. */
export const connectorUnavailable = defineLetter({
  kind: 'connector-unavailable',
  title: 'This Connector could not; we go on looking',
  reader: 'participant',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
