import { z } from 'zod';

/** The id of the one document in which the functions say how they stand. */
export const HEARTBEAT_ID = 'heartbeat';

/** How the functions stand, as they wrote it at the end of their last round. It says nothing of anybody. */
export const heartbeatSchema = z.object({
  /** When the round ended. */
  at: z.string(),
  /** Forms in the spool: kept outside while the Content Lake was away. */
  spoolWaiting: z.number(),
  /** Which deployment it is: two that work on one dataset would be a mistake. */
  siteUrl: z.string().nullish(),
  /** When a build of the site was last asked for. */
  buildAskedAt: z.string().nullish(),
});
export type Heartbeat = z.infer<typeof heartbeatSchema>;
