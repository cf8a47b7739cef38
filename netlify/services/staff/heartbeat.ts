import { HEARTBEAT_ID, type Heartbeat, heartbeatSchema } from '../../../program/overview/heartbeat.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { buildAskedAt } from '../siteBuild.ts';
import { spoolLength } from '../spool.ts';

/** Milliseconds without a round after which the schedule is late: four rounds. */
const LATE_AFTER_MS = 20 * 60_000;

/** Whether the schedule has begun, and no round has ended for long. */
export async function isScheduleLate(env: Environment, now: Date): Promise<boolean> {
  const kept = heartbeatSchema.safeParse(await programLake(env).getDocument(HEARTBEAT_ID));
  return kept.success && now.getTime() - Date.parse(kept.data.at) > LATE_AFTER_MS;
}

/** Tells the outside watcher, if there is one, that a round was done. It says when it is told no more. */
export async function tellWatcher(env: Environment): Promise<void> {
  if (!env.HEARTBEAT_URL) return;
  await fetch(env.HEARTBEAT_URL, { method: 'POST', signal: AbortSignal.timeout(5000) });
}

/** Writes how the functions stand, for staff to see in Studio: one document, the same each round. */
export async function reportHeartbeat(env: Environment, now: Date): Promise<void> {
  const [spoolWaiting, asked] = await Promise.all([spoolLength(), buildAskedAt()]);
  const heartbeat: Heartbeat = {
    at: now.toISOString(),
    siteUrl: env.SITE_URL,
    spoolWaiting,
    buildAskedAt: asked ?? null,
  };
  await programLake(env).createOrReplace(
    { _id: HEARTBEAT_ID, _type: 'heartbeat', ...heartbeat },
    { visibility: 'async' },
  );
}
