import { z } from 'zod';
import { matchSchema } from '../matches/match.ts';
import { PARTICIPANT_STATUSES } from '../participants/status.ts';
import { listOf } from '../stored.ts';

const moment = z.string().nullish();

/** What of a participant's record tells where they are. */
export const wayfarerSchema = z.object({
  status: z.enum(PARTICIPANT_STATUSES),
  signedUpAt: moment,
  confirmedAt: moment,
  screenedAt: moment,
  readyAt: moment,
  stillInterestedAskedAt: moment,
  stillInterestedAt: moment,
  signedUpAgainAt: moment,
  pausedUntil: moment,
  consentFollowUp: z.boolean().nullish(),
  history: listOf(z.looseObject({ at: z.string(), who: z.string(), from: moment, to: z.string() })).catch([]),
});
export type Wayfarer = z.output<typeof wayfarerSchema>;

/** What of their matches does. Who is asked, and who said no, is not among it: a participant learns neither. */
export const wayMatchSchema = matchSchema
  .pick({
    status: true,
    askedAt: true,
    answerBy: true,
    introducedAt: true,
    agreedOn: true,
    followUpAskedAt: true,
    coffee: true,
  })
  .extend({ metOn: moment, plan: z.object({ writtenAt: moment }).nullish().catch(null) });
export type WayMatch = z.output<typeof wayMatchSchema>;
