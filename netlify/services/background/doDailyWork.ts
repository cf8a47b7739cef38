import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { heldImports } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import { peopleOf } from '../peopleOf.ts';
import { type ReadAhead, readAhead } from '../readAhead.ts';
import { readSettings } from '../settings.ts';
import { actTogether } from './actTogether.ts';
import { DAILY_WORK, type DailyWork } from './dailyWork.ts';
import { takeTurns } from './takeTurns.ts';

/** What these records are, and who the matches among them are about. */
async function recordsOf(env: Environment, ids: readonly string[]): Promise<ReadAhead> {
  const records = readAhead(programLake(env));
  await records.ahead(peopleOf(await records.ahead(ids)));
  return records;
}

/**
 * Does the day's work until a moment (milliseconds), a turn for each kind. What goes wrong with one record is written to the
 * log and keeps nothing else from being done. Gives the ids of the letters that it queued.
 */
export async function doDailyWork(env: Environment, now: Date, until: number): Promise<string[]> {
  const [settings, held] = await Promise.all([readSettings(env), heldImports(programLake(env))]);
  const letters: string[] = [];
  const attempt = <Result>(step: string, run: () => Promise<Result>) =>
    run().catch((error: unknown) => {
      // Somebody was erased: what is left of a match has nothing more to ask.
      if (!(error instanceof RecordMissing))
        log('failed', { handler: 'daily', step, error: errorName(error) });
      return undefined;
    });
  const queues = await Promise.all(
    DAILY_WORK.map(async (work) => ({
      kind: work,
      pieces: (await attempt(work.name, () => work.find(env, now, settings, held))) ?? [],
      atOnce: work.atOnce,
    })),
  );
  const actOn = async ({ name, act, atOnce }: DailyWork, ids: string[]) => {
    const records = atOnce > 1 ? await recordsOf(env, ids) : programLake(env);
    return actTogether(env, act, ids, now, { records, settings }, (run) => attempt(name, run));
  };
  const counts = await takeTurns(
    queues,
    async (work, ids) => {
      letters.push(...((await attempt(work.name, () => actOn(work, ids))) ?? []));
    },
    until,
  );
  for (const { kind, found, done } of counts) log('daily', { step: kind.name, found, done });
  return letters;
}
