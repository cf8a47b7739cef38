import { ClientError, type Transaction } from '@sanity/client';
import type { Settings } from '../../../program/content/settings.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { commit, PatchedTwice } from '../commit.ts';
import { programLake } from '../lake.ts';
import type { Reader } from '../readAhead.ts';

/** One piece of work about one record. Gives the ids of the letters it queued. */
export type Act = (env: Environment, id: string, now: Date, access: Access) => Promise<string[]>;

/** Whether what several write together was refused for what one of them wrote: somebody else was quicker, most likely. */
const isRefused = (error: unknown) =>
  error instanceof PatchedTwice ||
  (error instanceof ClientError && [400, 404, 409].includes(error.statusCode));

/**
 * Does pieces of work about several records in one transaction, from records that were read ahead. When that is refused,
 * each is done for itself, from what stands by then. `attempt` runs one piece and keeps what goes wrong with it from the
 * others. Gives the ids of the letters they queued.
 */
export async function actTogether(
  env: Environment,
  act: Act,
  ids: readonly string[],
  now: Date,
  { records, settings }: { records: Reader; settings: Settings },
  attempt: (run: () => Promise<string[]>) => Promise<string[] | undefined>,
): Promise<string[]> {
  const run = async (access: Access) => {
    const letters: string[] = [];
    for (const id of ids) letters.push(...((await attempt(() => act(env, id, now, access))) ?? []));
    return letters;
  };
  const all: ReturnType<Transaction['serialize']> = [];
  const collect = async (transaction: Transaction) => {
    all.push(...transaction.serialize());
  };
  const letters = await run({ records, settings: async () => settings, write: collect });
  try {
    await commit(programLake(env).transaction(all));
    return letters;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return run({ ...alone(env), settings: async () => settings });
  }
}
