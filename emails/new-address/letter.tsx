import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Somebody who has the link to a record wants to be written to here: whoever reads this mailbox says whether it is theirs. */
export const newAddress = defineLetter({
  kind: 'new-address',
  title: 'Please confirm your new address',
  reader: 'either',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BEGINNING, knows: ['date', 'pageButton'] },
  read: async ({ link }) => ({ link: await link('new-address') }),
  values: ({ link }, { day, messages }) => ({
    date: day(link.expiresAt),
    pageButton: messages.confirm.newAddress.button,
  }),
  body: actionEmail,
});
