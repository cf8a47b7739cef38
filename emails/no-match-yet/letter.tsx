import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Nobody found so far: is the person still interested? */
export const noMatchYet = defineLetter({
  kind: 'no-match-yet',
  title: 'No match yet: still interested?',
  reader: 'participant',
  reword: { parts: BOTH_ENDS },
  read: async ({ link }) => ({ link: await link('still-interested') }),
  body: actionEmail,
});
