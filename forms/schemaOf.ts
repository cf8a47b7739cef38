import { z } from 'zod';
import type { Question } from './question.ts';
import { pageLanguage } from './schemas/answers.ts';

type Named<Questions extends readonly Question[], Name> = Extract<Questions[number], { name: Name }>;

/** The schema of each question, by its name. */
type ShapeOf<Questions extends readonly Question[]> = {
  [Name in Questions[number]['name']]: Named<Questions, Name>['schema'];
};

/** The names of the questions whose answers are kept. */
type KeptName<Questions extends readonly Question[]> = Extract<Questions[number], { record: object }>['name'];

// The compiler does not follow names through `Object.fromEntries`: the first line of each says what comes out.

export function shapeOf<Questions extends readonly Question[]>(questions: Questions): ShapeOf<Questions>;
export function shapeOf(questions: readonly Question[]): Record<string, z.ZodType> {
  return Object.fromEntries(questions.map(({ name, schema }) => [name, schema]));
}

/** What a form sends: an answer to each of its questions, and the language of its page. */
export const schemaOf = <const Questions extends readonly Question[]>(questions: Questions) =>
  z.object({ ...shapeOf(questions), lang: pageLanguage });

/** The answers that are kept in the record, under their names. */
export function keptAnswers<
  const Questions extends readonly Question[],
  Answers extends Record<KeptName<Questions>, unknown>,
>(questions: Questions, answers: Answers): Pick<Answers, KeptName<Questions>>;
export function keptAnswers(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(questions.flatMap(({ name, record }) => (record ? [[name, answers[name]]] : [])));
}
