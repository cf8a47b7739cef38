import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { DECLINE_REASONS } from '../matches/match.ts';
import { choice } from '../sign-up/formFields.ts';
import { paragraph } from '../sign-up/formText.ts';
import { pauseDay } from './pauseDay.ts';

/**
 * A connector's answer to a question: yes, no and why, "I need to know more", or a pause. Only what belongs to the
 * answer given is looked at, since a page without JavaScript sends all of its fields.
 */
export function answerSchema(today: Day) {
  return z.discriminatedUnion(
    'answer',
    [
      z.object({ answer: z.literal('accept') }),
      z.object({
        answer: z.literal('decline'),
        declineReason: choice(DECLINE_REASONS),
        declineWord: paragraph(300),
      }),
      z.object({
        answer: z.literal('ask'),
        question: paragraph(500).refine((text) => text !== '', 'missing'),
      }),
      z.object({ answer: z.literal('pause'), pauseUntil: pauseDay(today) }),
    ],
    'choose',
  );
}
export type ConnectorAnswer = z.output<ReturnType<typeof answerSchema>>;

export const ANSWER_FIELDS = ['answer', 'declineReason', 'declineWord', 'question', 'pauseUntil'] as const;
