import type { FormAnswers } from '../parse.ts';

/** The name under which answers that were refused are sent again, all in one: no question of a page has it. */
export const REFUSED_ANSWERS = 'refused-answers';

/** Refused answers that go along unseen, where nobody takes them for the form itself. */
export const refusedAnswers = (answers: FormAnswers) => (
  <input type="hidden" name={REFUSED_ANSWERS} value={JSON.stringify(answers)} />
);
