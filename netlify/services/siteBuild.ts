import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { DAY_MS } from '../../program/clock/day.ts';
import { MINUTE_MS } from '../../program/clock/elapsed.ts';
import type { Environment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { inStore } from './blobs.ts';
import { publishedState } from './published.ts';

/**
 * A site of which nothing has changed is built once a week, so that facts that fell due since are flagged and events that
 * are over are gone. Not more often: on a host's smaller plans each deploy costs.
 */
const BUILT_AT_LEAST_EVERY_MS = 7 * DAY_MS;

/** Two marks: the last change that wants a build, and the last one that a build was asked for. */
const MARKS = 'site-build';

const markSchema = z
  .object({
    change: z.string(),
    at: z.iso.datetime(),
    /** What was published when the build was asked for. */
    published: z.string().nullish(),
    /** Whether the build waits for nothing: somebody's page has to go. */
    isUrgent: z.boolean().optional(),
  })
  .nullable();
type Mark = NonNullable<z.output<typeof markSchema>>;
const read = async (name: 'wanted' | 'asked') =>
  markSchema.parse(await inStore(MARKS, (marks) => marks.get(name, { type: 'json' })));

/** When a build was last asked for, where one was. */
export async function buildAskedAt(): Promise<string | undefined> {
  return (await read('asked'))?.at;
}

class BuildHookFailed extends Error {
  override name = 'BuildHookFailed';
}

async function askForBuild(env: Environment, change: string, now: Date): Promise<void> {
  if (!env.BUILD_HOOK_URL) return log('no-build-hook');
  // Before the build reads it: what is published in between is built again, and never left out.
  const published = await publishedState(env).catch((error: unknown) => {
    log('published-unknown', { error: errorName(error) });
    return null;
  });
  const answer = await fetch(env.BUILD_HOOK_URL, {
    method: 'POST',
    body: '{}',
    signal: AbortSignal.timeout(5000),
  });
  if (!answer.ok) throw new BuildHookFailed(`build hook answered ${answer.status}`);
  await inStore(MARKS, (marks) => marks.setJSON('asked', { change, at: now.toISOString(), published }));
  log('site-build-asked');
}

/** Notes that published content has changed. Gives the change's own mark. */
export async function noteChange(now: Date, isUrgent = false): Promise<string> {
  const [wanted, asked] = await Promise.all([read('wanted'), read('asked')]);
  const isStillUrgent = wanted?.isUrgent === true && wanted.change !== asked?.change;
  const mark = {
    change: crypto.randomUUID(),
    at: now.toISOString(),
    ...((isUrgent || isStillUrgent) && { isUrgent: true }),
  };
  await inStore(MARKS, (marks) => marks.setJSON('wanted', mark));
  return mark.change;
}

/** Notes that somebody's page was taken away, which is built at once. The report of it comes too, so that nothing waits for this. */
export async function noteUrgentChange(now: Date): Promise<void> {
  await noteChange(now, true).catch((error: unknown) =>
    log('urgent-build-not-noted', { error: errorName(error) }),
  );
}

/** Whether a change waits for the round of the schedule, since the site was built a short time ago: each deploy costs. */
function waitsForOthers(env: Environment, wanted: Mark, asked: Mark | null, now: Date): boolean {
  if (!asked || wanted.isUrgent) return false;
  return now.getTime() - Date.parse(asked.at) < env.BUILD_GAP_MINUTES * MINUTE_MS;
}

/** Waits for the quiet period; then, if no later change came, asks for one build. Many publishes, one build. */
export async function buildWhenQuiet(env: Environment, change: string): Promise<void> {
  await setTimeout(env.BUILD_QUIET_SECONDS * 1000);
  const [wanted, asked] = await Promise.all([read('wanted'), read('asked')]);
  const now = new Date();
  if (wanted?.change !== change || waitsForOthers(env, wanted, asked, now)) return;
  await askForBuild(env, change, now);
}

/**
 * What waits for others, and the safety net: a change that no build was asked for, because the wait was cut off or the hook was away. Sanity tries
 * a report for no longer than a minute: a change that was never reported is noted here, and the next round has it built
 * unless its report comes meanwhile.
 */
export async function buildWhatWasMissed(env: Environment, now: Date): Promise<void> {
  const [wanted, asked] = await Promise.all([read('wanted'), read('asked')]);
  if (!wanted || wanted.change === asked?.change) {
    const isOld = asked !== null && now.getTime() - Date.parse(asked.at) > BUILT_AT_LEAST_EVERY_MS;
    if (isOld || asked?.published !== (await publishedState(env))) await noteChange(now);
    return;
  }
  const waited = now.getTime() - new Date(wanted.at).getTime();
  const isQuiet = waited > (env.BUILD_QUIET_SECONDS + 30) * 1000;
  if (isQuiet && !waitsForOthers(env, wanted, asked, now)) await askForBuild(env, wanted.change, now);
}
