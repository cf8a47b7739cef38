import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To a person whom a connector referred and who agreed to be asked: would you be a connector? */
export const invite = defineLetter({
  kind: 'invite',
  title: 'Would you become a Connector?',
  reader: 'connector',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BEGINNING },
  read: async ({ referral, link }) => ({ ...(await referral()), link: await link('invite') }),
  values: ({ from }) => ({ from }),
  why: ({ from }, { why, whyWithoutName }) => (from.trim() ? why : whyWithoutName),
  body: ({ from, link }, { texts }) => {
    const opening = from.trim() ? texts.opening : texts.openingWithoutName;
    return actionEmail({ link }, { texts: { ...texts, tell: [opening, ...texts.tell] } });
  },
});
