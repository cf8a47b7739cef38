import { STANDING_ID, type Standing } from '../../../program/overview/standing.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { buildAskedAt } from '../siteBuild.ts';
import { spoolLength } from '../spool.ts';

/** Writes how the functions stand, for staff to see in Studio: one document, the same each round. */
export async function reportStanding(env: Environment, now: Date): Promise<void> {
  const [spoolWaiting, asked] = await Promise.all([spoolLength(), buildAskedAt()]);
  const standing: Standing = { at: now.toISOString(), spoolWaiting, buildAskedAt: asked ?? null };
  await programLake(env).createOrReplace(
    { _id: STANDING_ID, _type: 'standing', ...standing },
    { visibility: 'async' },
  );
}
