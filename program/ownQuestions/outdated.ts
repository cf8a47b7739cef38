import { z } from 'zod';
import { isOutdated, OWN_ANSWERS, outdatedBefore } from './ownAnswers.ts';
import { OWN_PREFIX, type OwnQuestion } from './ownQuestion.ts';

const answer = z.looseObject({ question: z.string().catch(''), at: z.string().catch('') });
const line = z.looseObject({ field: z.string().nullish(), at: z.string().catch('') });
const sentLater = z.looseObject({ [OWN_ANSWERS]: z.array(answer).optional() });

const recordSchema = z.looseObject({
  [OWN_ANSWERS]: z.array(answer).catch([]),
  laterSignUps: z.array(sentLater).catch([]),
  laterApplications: z.array(sentLater).catch([]),
  history: z.array(line).catch([]),
});

/** The name under which the history tells of a correction to a question. */
const fieldOf = (question: string) => `${OWN_PREFIX}${question}`;

/**
 * What a record becomes without the answers that are no longer kept: in the record, in forms that came again, and in the
 * lines of its history that tell of a correction. Only what changes; empty where nothing is too old.
 */
export function withoutOutdated(
  record: unknown,
  questions: readonly OwnQuestion[],
  now: Date,
): Record<string, unknown> {
  const before = outdatedBefore(questions, now);
  const read = recordSchema.safeParse(record).data;
  if (!read || before.size === 0) return {};
  const fields = new Map([...before].map(([question, at]) => [fieldOf(question), at]));
  const kept = (list: z.output<typeof answer>[]) => list.filter((one) => !isOutdated(one, before));
  const later = (list: z.output<typeof sentLater>[]) =>
    list.map((sent) => (sent[OWN_ANSWERS] ? { ...sent, [OWN_ANSWERS]: kept(sent[OWN_ANSWERS]) } : sent));
  const history = read.history.map((entry) => {
    if (!entry.field || entry.at > (fields.get(entry.field) ?? '')) return entry;
    const { before: _before, after: _after, ...told } = entry;
    return told;
  });
  const after = {
    [OWN_ANSWERS]: kept(read[OWN_ANSWERS]),
    laterSignUps: later(read.laterSignUps),
    laterApplications: later(read.laterApplications),
    history,
  };
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !isSame(value, Object(read)[name])),
  );
}
