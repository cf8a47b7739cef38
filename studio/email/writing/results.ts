import { z } from 'zod';
import { LETTER_STATUSES } from '../../../program/letters.ts';
import type { Message } from '../../../program/messages/message.ts';
import type { LeftOutReason } from '../../../program/messages/reasons.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const lettersSchema = z.array(
  z.object({
    _id: z.string(),
    reader: z.string().nullish(),
    status: z.enum(LETTER_STATUSES),
    problem: z.string().nullish(),
    complainedAt: z.string().nullish(),
  }),
);

/** The letters that carry a message, with what became of each. Tests have no reader. */
export const MESSAGE_LETTERS = {
  schema: lettersSchema,
  tag: 'message-letters',
  listen: '*[_type == "letter" && about._ref == $id]',
  fetch: `*[_type == "letter" && about._ref == $id]{
    _id, "reader": coalesce(participant._ref, connector._ref), status, problem, complainedAt}`,
} satisfies LiveQuery<z.ZodType>;

export const RESULTS = [
  'delivered',
  'sent',
  'waiting',
  'bounced',
  'complained',
  'failed',
  'left-out',
  'not-yet',
  'not-sent',
] as const;
export type Result = (typeof RESULTS)[number];

/** What became of one reader. */
export interface ReaderResult {
  reader: string;
  result: Result;
  why?: LeftOutReason;
  letter?: string;
}

type CarryingLetter = z.output<typeof lettersSchema>[number];

function resultOf({ status, complainedAt }: CarryingLetter): Result {
  if (complainedAt) return 'complained';
  return status === 'queued' ? 'waiting' : status;
}

/** What became of each reader of a message, in their order. Who was left out says why. */
export function resultsOf(message: Message, letters: readonly CarryingLetter[]): ReaderResult[] {
  const byReader = new Map(letters.map((letter) => [letter.reader ?? '', letter]));
  const leftOut = new Map(message.leftOut.map(({ reader, why }) => [reader, why]));
  return message.readers.map((reader) => {
    const why = leftOut.get(reader);
    if (why) return { reader, result: 'left-out', why };
    const letter = byReader.get(reader);
    if (letter?.problem === 'left-out') return { reader, result: 'not-sent', letter: letter._id };
    if (letter) return { reader, result: resultOf(letter), letter: letter._id };
    return { reader, result: message.status === 'sending' ? 'not-yet' : 'not-sent' };
  });
}
