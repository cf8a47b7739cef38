import { z } from 'zod';
import { factSchema } from '../../program/content/facts.ts';
import { listOf } from '../../program/stored.ts';

/** How a path ends for the person whom it is about. `ask`: nobody can say without asking. */
export const DECISION_VERDICTS = ['yes', 'no', 'ask'] as const;

const answer = z.object({
  _key: z.string(),
  label: z.string().min(1),
  /** The `_key` of the question that comes next. */
  next: z.string().nullish(),
  result: z.object({ verdict: z.enum(DECISION_VERDICTS), text: z.string().min(1) }).nullish(),
});

const question = z.object({
  _key: z.string(),
  question: z.string().min(1),
  /** Why it is asked, or where the answer is found. */
  hint: z.string().nullish(),
  answers: z.array(answer).min(2),
  /** The rules behind the question: a case note prints them with their sources. */
  facts: listOf(factSchema),
});

/** What can be wrong with where an answer leads. */
export const ANSWER_PROBLEMS = {
  oneOfTwo: 'An answer leads to a question or ends: one of the two',
  leadsBack: 'An answer may only lead to a later question',
} as const;

/**
 * What is wrong with where an answer to the question `key` leads, among the keys of all questions in their order;
 * undefined when nothing is.
 */
export function answerProblem(
  keys: readonly string[],
  key: string,
  { next, result }: { next?: string | null | undefined; result?: unknown },
): keyof typeof ANSWER_PROBLEMS | undefined {
  if (Boolean(next) === Boolean(result)) return 'oneOfTwo';
  return next && keys.indexOf(next) <= keys.indexOf(key) ? 'leadsBack' : undefined;
}

/**
 * Questions that lead from one to the next and end in an answer, as "Can I serve this person?". The first question
 * begins. Every answer leads on or ends, never both, and never back: a reader on paper has to arrive.
 */
export const decisionPathSchema = z
  .object({
    _type: z.literal('decisionPath'),
    _key: z.string(),
    title: z.string().min(1),
    questions: z.array(question).min(1),
  })
  .superRefine(({ questions }, context) => {
    const keys = questions.map(({ _key }) => _key);
    for (const [index, { _key, answers }] of questions.entries())
      for (const [number, given] of answers.entries()) {
        const problem = answerProblem(keys, _key, given);
        if (problem)
          context.addIssue({
            code: 'custom',
            path: ['questions', index, 'answers', number],
            message: ANSWER_PROBLEMS[problem],
          });
      }
  });
export type DecisionPath = z.output<typeof decisionPathSchema>;
