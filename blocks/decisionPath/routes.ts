import type { DecisionPath } from './schema.ts';

type Question = DecisionPath['questions'][number];
type Answer = Question['answers'][number];

/** One answer that was given on the way. */
export interface Given {
  question: Question;
  answer: Answer;
}

/** A place on the way through a decision path: what was answered so far, and the question or the end that comes now. */
export interface Place {
  /** The numbers of the answers, as `1-2-1`; `start` before the first. */
  route: string;
  given: readonly Given[];
  /** The question that comes now, and where each of its answers leads; nothing at an end. */
  question: Question | undefined;
  onward: readonly { label: string; route: string }[];
  /** How the way ends; nothing before its end. */
  result: Answer['result'];
}

export const START = 'start';

/** The place before the last answer; nothing at the start. */
export function placeBefore({ route, given }: Pick<Place, 'route' | 'given'>): string | undefined {
  if (given.length === 0) return undefined;
  return given.length === 1 ? START : route.slice(0, route.lastIndexOf('-'));
}

/**
 * Every place that answers can lead to, the start first: one page each, so that a reader goes on by links alone and every
 * end knows what was answered. Ways never lead back, so there are always as many as can be counted.
 */
export function placesOf({ questions }: Pick<DecisionPath, 'questions'>): Place[] {
  const byKey = new Map(questions.map((question) => [question._key, question]));
  function from(question: Question | undefined, route: string, given: readonly Given[]): Place[] {
    const result = given.at(-1)?.answer.result;
    const answers = (question?.answers ?? []).map((answer, index) => ({
      answer,
      route: given.length === 0 ? `${index + 1}` : `${route}-${index + 1}`,
    }));
    const here: Place = {
      ...{ route, given, question, result },
      onward: answers.map(({ answer: { label }, route: next }) => ({ label, route: next })),
    };
    return [
      here,
      ...answers.flatMap(({ answer, route: next }) =>
        from(
          answer.next ? byKey.get(answer.next) : undefined,
          next,
          question ? [...given, { question, answer }] : given,
        ),
      ),
    ];
  }
  return from(questions[0], START, []);
}

/** The rules behind the answers of a way, each once. */
export function rulesOn(given: readonly Given[]): Question['facts'] {
  const byKey = new Map(given.flatMap(({ question }) => question.facts.map((fact) => [fact._key, fact])));
  return [...byKey.values()];
}
