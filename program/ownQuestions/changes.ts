import { type OwnQuestion, ownQuestionsSchema } from './ownQuestion.ts';

/** What may not be done to a question that somebody has answered: its answers would no longer be what they were. */
export type Refused =
  | { why: 'deleted'; question: OwnQuestion }
  | { why: 'kind'; question: OwnQuestion }
  | { why: 'choice'; question: OwnQuestion; choice: string };

/** Which questions were answered, and which of their choices were taken. */
export type Answered = ReadonlyMap<string, ReadonlySet<string>>;

/** What a changed list of questions takes away from answers. `before` is what is published, both as they are stored. */
export function refusedChanges(before: unknown, after: unknown, answered: Answered): Refused[] {
  const read = (stored: unknown) => ownQuestionsSchema.catch([]).parse(stored);
  const entries: readonly unknown[] = Array.isArray(after) ? after : [];
  // One that is half-written is there all the same.
  const isThere = (key: string) => entries.some((entry) => Object(entry)._key === key);
  const now = new Map(read(after).map((question) => [question._key, question]));
  return read(before).flatMap((question): Refused[] => {
    const chosen = answered.get(question._key);
    if (!chosen) return [];
    if (!isThere(question._key)) return [{ why: 'deleted', question }];
    const then = now.get(question._key);
    if (!then) return [];
    if (then.kind !== question.kind) return [{ why: 'kind', question }];
    const stays = new Set(then.choices.map(({ _key }) => _key));
    return question.choices
      .filter(({ _key }) => chosen.has(_key) && !stays.has(_key))
      .map(({ label }) => ({ why: 'choice', question, choice: label.en ?? '' }));
  });
}

/** What the program never asks, in the words in which somebody would ask for it. */
const NEVER =
  /social security|\bssn\b|\bsin number\b|social insurance number|national insurance number|personnummer|\balien number\b|\ba-number\b|passport number|immigration status|visa status|date of birth|birth ?date|\bnationality\b|\bcitizenship\b/i;

/** Whether the words of a question ask for what the program never asks and never stores. */
export const asksWhatIsNeverAsked = (words: string): boolean => NEVER.test(words);

/** Words that look like HTML: they are shown as they stand, and nobody wants that. */
export const looksLikeHtml = (words: string): boolean => /<\/?[a-z][^>]*>|&[a-z]+;/i.test(words);
