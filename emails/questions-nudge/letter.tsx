import { defineLetter } from '../parts/defineLetter.tsx';
import { questionsEmail, questionsLetter } from '../parts/questionsEmail.tsx';

/** The same questions again: those that have no answer yet. */
export const questionsNudge = defineLetter({
  ...questionsLetter,
  kind: 'questions-nudge',
  title: 'Several questions again',
  body: questionsEmail,
});
