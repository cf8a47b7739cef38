import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { withdrawQuestions } from '../matches/answers.ts';
import { matchesOf } from '../matches/matchesOf.ts';
import { findConnector } from '../people.ts';
import { endTablesOf } from '../tables/endTables.ts';
import { retryOnConflict } from '../transition.ts';

const RETIRED = 'the Connector takes part no more';

/**
 * What follows when staff have retired a connector: open questions are taken back and the participants told, as where the
 * connector leaves by their own link, and tables are called off. A coffee that is agreed on stays: the two may still want it.
 * Gives the ids of the letters it queued. Done twice, it is done once.
 */
export function followRetiring(env: Environment, id: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    if ((await findConnector(lake, id))?.status !== 'retired') return [];
    const transaction = lake.transaction();
    const letters = await withdrawQuestions(lake, transaction, await matchesOf(lake, id), RETIRED, now);
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return [...letters.map(({ _id }) => _id), ...(await endTablesOf(env, id, now))];
  });
}
