import type { Question } from '../question.ts';
import { RSVP_QUESTIONS } from './questions.ts';

const questions: readonly Question[] = RSVP_QUESTIONS;

/** The fields of an rsvp that are about a person: gone when the visit is taken back. */
export const PERSONAL_FIELDS = questions
  .filter(({ record }) => record?.kept === 'until-taken-back')
  .map(({ name }) => name);
