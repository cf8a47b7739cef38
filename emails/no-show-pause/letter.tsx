import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** After three meetings missed: a pause, kindly. */
export const noShowPause = defineLetter({
  kind: 'no-show-pause',
  title: 'A pause after missed meetings',
  reader: 'participant',
  reword: { parts: BEGINNING, knows: ['date'], required: { part: 'opening', placeholder: 'date' } },
  read: ({ day }) => ({ until: day() }),
  values: ({ until }, { day }) => ({ date: day(until) }),
  body: noticeEmail,
});
