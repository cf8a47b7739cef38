import { defineLetter } from '../parts/defineLetter.tsx';
import { questionEmail, questionLetter } from '../parts/questionEmail.tsx';

/** To a connector, before anything else is told: can you meet this person? No name and no contact. */
export const question = defineLetter({
  ...questionLetter,
  kind: 'question',
  title: 'A question to a Connector',
  body: questionEmail,
});
