import { z } from 'zod';
import { choice } from '../schemas/answers.ts';

/** Whether a contact whom a connector named would like to become a connector too. */
export const inviteSchema = z.object({ answer: choice(['accept', 'decline']) });

export const INVITE_FIELDS = ['answer'] as const;
