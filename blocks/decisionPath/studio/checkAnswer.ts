import { type CustomValidator, getValueAtPath, type Path } from 'sanity';
import { z } from 'zod';
import { answerProblem } from '../schema.ts';

const questionList = z.array(z.object({ _key: z.string(), question: z.string().optional() }));
const answer = z.object({ next: z.string().optional(), result: z.unknown().optional() });

const WORDS = {
  oneOfTwo: 'Choose the next question, or say how the path ends: one of the two',
  leadsBack: 'Choose a later question: a path never leads back',
} as const;

/** A question of a path, for lists of choices. */
export interface Asked {
  key: string;
  words: string;
}

/**
 * The questions of the decision path that the field at `path` stands in, and the key of its own question; nothing
 * when the path leads through none.
 */
export function questionsAround(
  document: unknown,
  path: Path | undefined,
): { all: Asked[]; own: string } | undefined {
  const at = path?.lastIndexOf('questions') ?? -1;
  const step = path?.[at + 1];
  if (!path || at < 0 || typeof step !== 'object' || !('_key' in step)) return undefined;
  const questions = questionList.safeParse(getValueAtPath(document, path.slice(0, at + 1)));
  if (!questions.success) return undefined;
  return {
    all: questions.data.map(({ _key, question }) => ({
      key: _key,
      words: question || 'Question without words',
    })),
    own: step._key,
  };
}

/** The rule of `next`: an answer leads to a later question or ends, never both. */
export const checkAnswer: CustomValidator<string | undefined> = (_next, { document, path, parent }) => {
  const questions = questionsAround(document, path);
  const given = answer.safeParse(parent);
  if (!questions || !given.success) return true;
  const problem = answerProblem(
    questions.all.map(({ key }) => key),
    questions.own,
    given.data,
  );
  return problem ? WORDS[problem] : true;
};
