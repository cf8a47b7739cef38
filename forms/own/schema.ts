import { z } from 'zod';
import { choiceKeys, MOST_LETTERS, type OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';
import { choices } from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

/** One of the choices, or none. */
const oneOf = (keys: readonly string[]) =>
  z
    .string('invalid')
    .default('')
    .refine((chosen) => chosen === '' || keys.includes(chosen), 'choose');

function answerSchema(question: OwnQuestion): z.ZodType<string | string[]> {
  const keys = choiceKeys(question);
  switch (question.kind) {
    case 'short-text':
      return line(MOST_LETTERS['short-text']);
    case 'long-text':
      return paragraph(MOST_LETTERS['long-text']);
    case 'several-choices':
      return choices((chosen) => keys.includes(chosen));
    default:
      return oneOf(keys);
  }
}

/**
 * Reads the answer to a question of a city's own. Whoever answers a page that is older than the settings is not refused
 * for it: what has ended may be left out, and a choice that has ended is one.
 */
export function ownSchema(question: OwnQuestion): z.ZodType {
  const schema = answerSchema(question);
  return question.required && !question.endedAt
    ? schema.refine((answer) => answer.length > 0, 'missing')
    : schema;
}
