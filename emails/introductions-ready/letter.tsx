import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To the connector: the participant has agreed, the introductions can be sent. */
export const introductionsReady = defineLetter({
  kind: 'introductions-ready',
  title: 'The introductions to others are ready',
  reader: 'connector',
  reword: { parts: BEGINNING, people: ['participant'] },
  read: async ({ introduction, link }) => ({
    ...(await introduction()),
    link: await link('introductions-connector'),
  }),
  values: ({ participant }) => ({ participant: participant.name }),
  body: actionEmail,
});
