import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The record is gone. Nothing is left to see, to stop or to link to. */
export const erased = defineLetter({
  kind: 'erased',
  title: 'Your record is erased',
  reader: 'participant',
  stop: 'nothing',
  read: () => ({}),
  body: noticeEmail,
});
