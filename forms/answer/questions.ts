import { z } from 'zod';
import type { Day } from '../../program/clock/day.ts';
import type { Offer } from '../../program/coffee/coffee.ts';
import { DECLINE_REASONS } from '../../program/matches/match.ts';
import type { Question } from '../question.ts';
import { choice } from '../schemas/answers.ts';
import { day, pauseDay } from '../schemas/pauseDay.ts';
import { paragraph } from '../schemas/text.ts';

/** Until when a connector or a participant is asked nothing. */
export const PAUSE_UNTIL = {
  name: 'pauseUntil',
  control: { kind: 'text', type: 'date', dir: 'ltr' },
  schema: day,
} as const satisfies Question;

const DECLINE_REASON = {
  name: 'declineReason',
  control: { kind: 'radios', choices: ({ answer }) => answer.reasons },
  schema: choice(DECLINE_REASONS),
} as const satisfies Question;

const DECLINE_WORD = {
  name: 'declineWord',
  control: { kind: 'paragraph', rows: 3 },
  schema: paragraph(300),
  optional: true,
} as const satisfies Question;

const QUESTION = {
  name: 'question',
  control: { kind: 'paragraph', rows: 4 },
  schema: paragraph(500).refine((text) => text !== '', 'missing'),
} as const satisfies Question;

/** What each of a connector's answers other than yes asks for. */
export const ANSWER_QUESTIONS = {
  decline: [DECLINE_REASON, DECLINE_WORD],
  ask: [QUESTION],
  pause: [PAUSE_UNTIL],
} as const satisfies Record<string, readonly Question[]>;

/**
 * A connector's answer to a question: yes, no and why, "I need to know more", or a pause. Only what belongs to the
 * answer given is looked at, since a page without JavaScript sends all of its fields.
 */
export const answerSchema = (today: Day) =>
  z.discriminatedUnion(
    'answer',
    [
      z.object({ answer: z.literal('accept') }),
      z.object({
        answer: z.literal('decline'),
        declineReason: DECLINE_REASON.schema,
        declineWord: DECLINE_WORD.schema,
      }),
      z.object({ answer: z.literal('ask'), question: QUESTION.schema }),
      z.object({ answer: z.literal('pause'), pauseUntil: pauseDay(today) }),
    ],
    'choose',
  );
export type ConnectorAnswer = z.output<ReturnType<typeof answerSchema>> | { answer: 'offer'; offer: Offer };

export const ANSWER_FIELDS = ['answer', 'declineReason', 'declineWord', 'question', 'pauseUntil'] as const;
