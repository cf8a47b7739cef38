import { z } from 'zod';
import { daysBefore } from '../clock/elapsed.ts';
import type { OwnQuestion } from './ownQuestion.ts';

/** The field of a record that holds the answers to a city's own questions, whatever these are. */
export const OWN_ANSWERS = 'ownAnswers';

const ownAnswerSchema = z.object({
  _key: z.string(),
  /** The key of the question. */
  question: z.string(),
  /** What was written, or the keys of what was chosen. */
  values: z.array(z.string()),
  at: z.string(),
});
export type OwnAnswer = z.output<typeof ownAnswerSchema>;

const stored = z.object({
  [OWN_ANSWERS]: z
    .array(z.unknown())
    .catch([])
    .transform((list) => list.flatMap((one) => ownAnswerSchema.safeParse(one).data ?? [])),
});

/** The answers in a record, one to a question. Two records made one may hold two: the later one counts. */
export function ownAnswersIn(record: unknown): OwnAnswer[] {
  const all = stored.safeParse(record).data?.[OWN_ANSWERS] ?? [];
  const newest = new Map<string, OwnAnswer>();
  for (const answer of all) {
    const before = newest.get(answer.question);
    if (!before || before.at <= answer.at) newest.set(answer.question, answer);
  }
  return [...newest.values()];
}

/** What was answered to one question; empty where nothing was. */
export const ownAnswerIn = (record: unknown, question: string): readonly string[] =>
  ownAnswersIn(record).find((answer) => answer.question === question)?.values ?? [];

/** Answers with some given anew: one that is left empty is gone, and what nobody asked stays. */
export function answeredAnew(
  before: readonly OwnAnswer[],
  given: Readonly<Record<string, readonly string[]>>,
  now: Date,
): OwnAnswer[] {
  const at = now.toISOString();
  const isSame = ({ question, values }: OwnAnswer) => values.join('\n') === given[question]?.join('\n');
  const kept = before.filter((answer) => !(answer.question in given) || isSame(answer));
  const added = Object.entries(given)
    .filter(([question, values]) => values.length > 0 && !kept.some((one) => one.question === question))
    .map(([question, values]) => ({ _key: question, question, values: [...values], at }));
  return [...kept, ...added];
}

/** The questions whose answers are not kept as long as the record, and the moment before which each is too old. */
export const outdatedBefore = (questions: readonly OwnQuestion[], now: Date): Map<string, string> =>
  new Map(
    questions.flatMap(({ _key, keptDays }) =>
      keptDays ? [[_key, daysBefore(now, keptDays).toISOString()] as const] : [],
    ),
  );

/** Whether an answer has been kept for as long as the city said. */
export const isOutdated = (
  { question, at }: Pick<OwnAnswer, 'question' | 'at'>,
  before: ReadonlyMap<string, string>,
): boolean => at <= (before.get(question) ?? '');
