import { defineLetter } from '../parts/defineLetter.tsx';
import { questionEmail, questionLetter } from '../parts/questionEmail.tsx';

/** The same question again, after three and after seven working days. */
export const questionNudge = defineLetter({
  ...questionLetter,
  kind: 'question-nudge',
  title: 'The question again',
  body: questionEmail,
});
