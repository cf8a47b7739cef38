import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The record was changed by who has its link: so that nobody changes it silently. */
export const recordChanged = defineLetter({
  kind: 'record-changed',
  title: 'The record was changed',
  reader: 'participant',
  stop: 'nothing',
  reword: { parts: BEGINNING },
  read: async ({ link }) => ({ link: await link('my-record') }),
  body: actionEmail,
});
