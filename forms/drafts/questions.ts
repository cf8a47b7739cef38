import { z } from 'zod';
import type { Question } from '../question.ts';
import { paragraph } from '../schemas/text.ts';
import { DRAFT_LENGTH } from './draftedEmail.ts';

/** What an introduction says of a participant. */
export const DRAFT_TEXT = {
  name: 'draftText',
  control: { kind: 'paragraph', rows: 5 },
  schema: paragraph(DRAFT_LENGTH).refine((text) => text !== '', 'missing'),
} as const satisfies Question;

/** A yes comes with the text that is agreed to; a no needs none. */
export const draftAnswerSchema = z.discriminatedUnion(
  'action',
  [
    z.object({ action: z.literal('approve'), draftText: DRAFT_TEXT.schema }),
    z.object({ action: z.literal('refuse') }),
  ],
  'choose',
);
