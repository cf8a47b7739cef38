import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Two weeks after an introduction: did you meet, and whom did you name? */
export const followUpConnector = defineLetter({
  kind: 'follow-up-connector',
  title: 'Did you meet? To the Connector',
  reader: 'connector',
  reword: {
    parts: BEGINNING,
    people: ['participant'],
    required: { part: 'opening', placeholder: 'participant' },
  },
  read: async ({ introduction, link }) => ({
    ...(await introduction()),
    link: await link('follow-up-connector'),
  }),
  values: ({ participant }) => ({ participant: participant.name }),
  body: actionEmail,
});
