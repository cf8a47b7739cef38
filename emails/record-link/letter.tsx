import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The link of an hour to one’s own record, for a person who asked for it. */
export const recordLink = defineLetter({
  kind: 'record-link',
  title: 'The link to the record',
  reader: 'participant',
  stop: 'nothing',
  isUnasked: true,
  reword: { parts: BEGINNING },
  read: async ({ link }) => ({ link: await link('record') }),
  body: actionEmail,
});
