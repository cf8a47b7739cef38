import { z } from 'zod';
import { OUTCOMES } from '../matches/match.ts';
import { choice } from '../sign-up/formFields.ts';
import { paragraph } from '../sign-up/formText.ts';

/** What came of it, asked of the participant 30, 90 and 180 days after the introduction. */
export const outcomeSchema = z.object({ outcome: choice(OUTCOMES), word: paragraph(500) });

export const OUTCOME_FIELDS = ['outcome', 'word'] as const;
