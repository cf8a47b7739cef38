import type { Match } from './match.ts';

interface Exchange {
  status: string;
  questionAt?: string | null | undefined;
  answerToConnectorAt?: string | null | undefined;
}

/**
 * Whether a connector has asked something back that staff have not answered yet. Until then the connector's time
 * stands still.
 */
export function waitsForStaff({ status, questionAt, answerToConnectorAt }: Exchange): boolean {
  return status === 'asked' && (questionAt ?? '') > (answerToConnectorAt ?? '');
}

/** The same of stored matches, in GROQ. */
export const WAITS_FOR_STAFF =
  '(_type == "match" && status == "asked" && questionAt > coalesce(answerToConnectorAt, ""))';

/**
 * What is kept of a question back: undefined where it says nothing new. A second question before the answer joins the
 * first, and the wait counts from the first.
 */
export function askedBack(
  match: Exchange & Pick<Match, 'question'>,
  question: string,
  now: Date,
): { question: string; questionAt: string } | undefined {
  const isOpen = waitsForStaff(match);
  const before = match.question ?? '';
  if (isOpen && before.split('\n\n').includes(question)) return undefined;
  if (isOpen && match.questionAt)
    return { question: `${before}\n\n${question}`, questionAt: match.questionAt };
  return { question, questionAt: now.toISOString() };
}

/**
 * The moment of an answer of staff that the connector has not been told yet. Staff write `answerToConnector` and
 * `answerToConnectorAt`; `answerTold` is the moment of the answer that was passed on last.
 */
export function answerToTell({
  status,
  answerToConnector,
  answerToConnectorAt,
  answerTold,
}: Pick<Match, 'status' | 'answerToConnector' | 'answerToConnectorAt' | 'answerTold'>): string | undefined {
  const isNew = answerToConnectorAt && answerToConnectorAt !== answerTold;
  return status === 'asked' && answerToConnector?.trim() && isNew ? answerToConnectorAt : undefined;
}
