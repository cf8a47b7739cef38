import { defineLetter } from '../parts/defineLetter.tsx';
import { questionsEmail, questionsLetter } from '../parts/questionsEmail.tsx';

/** To a connector who is asked about several people at once: each with an answer of their own. */
export const questions = defineLetter({
  ...questionsLetter,
  kind: 'questions',
  title: 'Several questions to a Connector',
  body: questionsEmail,
});
