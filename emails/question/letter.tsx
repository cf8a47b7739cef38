import { defineLetter } from '../parts/defineLetter.tsx';
import { questionEmail, toConnectorAsked } from '../parts/Question.tsx';

/** To a connector, before anything else is told: can you meet this person? No name and no contact. */
export const question = defineLetter({
  ...toConnectorAsked,
  kind: 'question',
  title: 'A question to a Connector',
  body: questionEmail,
});
