import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** After two questions without an answer: would you like a pause? A connector takes one on the page of the record. */
export const pauseQuestion = defineLetter({
  kind: 'pause-question',
  title: 'Would you like a pause?',
  reader: 'connector',
  reword: { parts: BOTH_ENDS },
  read: async ({ link }) => ({ link: await link('my-record') }),
  body: actionEmail,
});
