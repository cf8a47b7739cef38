import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { takeBackInVainOf } from '../matches/questionsInVain.ts';
import { findConnector } from '../people.ts';
import { endTablesOf } from '../tables/endTables.ts';
import { seeToPage } from './pageAfterLeaving.ts';

/**
 * What follows when staff have paused or retired a connector: open questions are taken back and the participants told, as
 * where the connector does it by their own link. Of who has retired, tables are called off too, and staff see to their page on the site; a coffee that is agreed on
 * stays: the two may still want it. Gives the ids of the letters it queued. Done twice, it is done once.
 */
export async function followAway(env: Environment, id: string, now: Date): Promise<string[]> {
  const letters = await takeBackInVainOf(env, id, now);
  if ((await findConnector(programLake(env), id))?.status !== 'retired') return letters;
  await seeToPage(env, id, now);
  return [...letters, ...(await endTablesOf(env, id, now))];
}
