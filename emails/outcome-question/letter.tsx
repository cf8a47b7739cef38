import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Some time after a meeting: what came of it? */
export const outcomeQuestion = defineLetter({
  kind: 'outcome-question',
  title: 'What came of it?',
  reader: 'participant',
  reword: { parts: BEGINNING, knows: ['days'] },
  read: async ({ outcome, link }) => ({ ...(await outcome()), link: await link('outcome') }),
  values: ({ days }) => ({ days: String(days) }),
  body: actionEmail,
});
