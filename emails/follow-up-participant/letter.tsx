import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Two weeks after an introduction: did you meet? */
export const followUpParticipant = defineLetter({
  kind: 'follow-up-participant',
  title: 'Did you meet? To the participant',
  reader: 'participant',
  reword: {
    parts: BEGINNING,
    people: ['connector'],
    required: { part: 'opening', placeholder: 'connector' },
  },
  read: async ({ introduction, link }) => ({ ...(await introduction()), link: await link('follow-up') }),
  values: ({ connector }) => ({ connector: connector.name }),
  body: actionEmail,
});
