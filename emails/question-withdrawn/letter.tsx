import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** A question that is no longer open. Sent also when the match is gone: it says nothing of it. */
export const questionWithdrawn = defineLetter({
  kind: 'question-withdrawn',
  title: 'The question is no longer open',
  reader: 'connector',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: noticeEmail,
});
