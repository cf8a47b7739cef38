import { z } from 'zod';

/** How a path ends for the person whom it is about. `ask`: nobody can say without asking. */
export const DECISION_STANDINGS = ['yes', 'no', 'ask'] as const;

const answer = z.object({
  _key: z.string(),
  label: z.string().min(1),
  /** The `_key` of the question that comes next. */
  next: z.string().nullish(),
  result: z.object({ standing: z.enum(DECISION_STANDINGS), text: z.string().min(1) }).nullish(),
});

const question = z.object({
  _key: z.string(),
  question: z.string().min(1),
  /** Why it is asked, or where the answer is found. */
  hint: z.string().nullish(),
  answers: z.array(answer).min(2),
});

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
    const place = new Map(questions.map(({ _key }, index) => [_key, index]));
    for (const [index, { answers }] of questions.entries())
      for (const [number, { next, result }] of answers.entries()) {
        const path = ['questions', index, 'answers', number];
        if (Boolean(next) === Boolean(result))
          context.addIssue({
            code: 'custom',
            path,
            message: 'An answer leads to a question or ends: one of the two',
          });
        else if (next && (place.get(next) ?? -1) <= index)
          context.addIssue({ code: 'custom', path, message: 'An answer may only lead to a later question' });
      }
  });
export type DecisionPath = z.output<typeof decisionPathSchema>;
