import { HEARTBEAT_ID, type Heartbeat } from '../../../program/overview/heartbeat.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { buildAskedAt } from '../siteBuild.ts';
import { spoolLength } from '../spool.ts';

/** Writes how the functions stand, for staff to see in Studio: one document, the same each round. */
export async function reportHeartbeat(env: Environment, now: Date): Promise<void> {
  const [spoolWaiting, asked] = await Promise.all([spoolLength(), buildAskedAt()]);
  const heartbeat: Heartbeat = { at: now.toISOString(), spoolWaiting, buildAskedAt: asked ?? null };
  await programLake(env).createOrReplace(
    { _id: HEARTBEAT_ID, _type: 'heartbeat', ...heartbeat },
    { visibility: 'async' },
  );
}
