import type { Language } from '../../locales/locales.ts';
import { type AnswerRow, answerRows, keptIn } from '../answerRows.ts';
import type { KeptRecord, Question } from '../question.ts';
import { LEARN_MORE_QUESTIONS } from './questions.ts';

const questions: readonly Question[] = LEARN_MORE_QUESTIONS;
const beforeYes = questions.filter(({ record }) => record?.shown === 'before-yes');

/** What a connector reads of a participant before a yes, in the letter and on its page: no name and no contact. */
export const shownBeforeYes = (participant: KeptRecord, language: Language): AnswerRow[] =>
  answerRows('learn-more', beforeYes, keptIn(beforeYes, participant), language, 'about');
