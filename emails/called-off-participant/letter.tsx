import { BEGINNING } from '../../program/wording/parts.ts';
import { noticeEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** An introduction is called off: the meeting does not take place, and we look for another Connector. */
export const calledOffParticipant = defineLetter({
  kind: 'called-off-participant',
  title: 'The introduction is called off. To the participant',
  reader: 'participant',
  reword: {
    parts: BEGINNING,
    people: ['connector'],
    required: { part: 'opening', placeholder: 'connector' },
  },
  read: async ({ introduction, cancelled }) => ({ ...(await introduction()), givenUp: cancelled() }),
  values: ({ connector }) => ({ connector: connector.name }),
  calendar: ({ givenUp }) => givenUp?.entry,
  body: noticeEmail,
});
