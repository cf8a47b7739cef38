import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To a partner: the person whom they told us about signs up without our writing first. Says no word about the person. */
export const partnerReferralReceived = defineLetter({
  kind: 'partner-referral-received',
  title: 'Thank you for referring someone',
  reader: 'partner',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BEGINNING },
  read: async ({ partnerReferral, page }) => ({ ...(await partnerReferral()), link: page('/learn-more/') }),
  body: actionEmail,
});
