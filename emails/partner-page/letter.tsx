import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To a contact person of a partner, when staff send it: the link to the partner's page. Says no word of anybody. */
export const partnerPageLetter = defineLetter({
  kind: 'partner-page',
  title: "The link to a partner's page",
  reader: 'partner',
  stop: 'answer',
  reword: { parts: [] },
  read: async ({ link, partnerContact }) => ({ ...(await partnerContact()), link: await link('partner') }),
  name: ({ contactName }) => contactName,
  body: actionEmail,
});
