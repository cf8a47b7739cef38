import { z } from 'zod';
import { choice } from '../sign-up/formFields.ts';
import { YES_NO } from '../sign-up/learnMore.ts';

/** Whether someone who has waited 90 days would still like a match. */
export const stillInterestedSchema = z.object({ still: choice(YES_NO) });

export const STILL_INTERESTED_FIELDS = ['still'] as const;
