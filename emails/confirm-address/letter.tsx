import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** The letter that asks a person who signed up to confirm the address. */
export const confirmAddress = defineLetter({
  kind: 'confirm-address',
  title: 'Please confirm your address',
  reader: 'participant',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BEGINNING, knows: ['date', 'pageButton'] },
  read: async ({ link }) => ({ link: await link('confirm') }),
  // The page has its name from the same text: a letter that names a button must not name another.
  values: ({ link }, { day, messages }) => ({
    date: day(link.expiresAt),
    pageButton: messages.confirm.button,
  }),
  body: actionEmail,
});
