import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** An introduction is called off: the meeting does not take place, and nothing is left to do. */
export const calledOffConnector = defineLetter({
  kind: 'called-off-connector',
  title: 'The introduction is called off. To the Connector',
  reader: 'connector',
  reword: {
    parts: BEGINNING,
    people: ['participant'],
    required: { part: 'opening', placeholder: 'participant' },
  },
  read: async ({ introduction, cancelled }) => ({ ...(await introduction()), givenUp: cancelled() }),
  values: ({ participant }) => ({ participant: participant.name }),
  calendar: ({ givenUp }) => givenUp?.entry,
  body: noticeEmail,
});
