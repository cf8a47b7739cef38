import { defineLetter } from '../parts/defineLetter.tsx';
import { questionEmail, toConnectorAsked } from '../parts/Question.tsx';

/** The same question again, after three and after seven working days. */
export const questionNudge = defineLetter({
  ...toConnectorAsked,
  kind: 'question-nudge',
  title: 'The question again',
  body: questionEmail,
});
