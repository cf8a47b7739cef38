import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To the participant: the connector would like to introduce them to others. What may be said of them? */
export const introductionsAsk = defineLetter({
  kind: 'introductions-ask',
  title: 'May the Connector introduce them to others?',
  reader: 'participant',
  reword: { parts: BEGINNING, people: ['connector'] },
  read: async ({ introduction, link }) => ({ ...(await introduction()), link: await link('introductions') }),
  values: ({ connector }) => ({ connector: connector.name }),
  body: actionEmail,
});
