import { groupCoffeeSchema, seatSchema } from '../../../program/groupCoffee/groupCoffee.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { findDocuments, readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { cancelTable } from './hosting.ts';
import { tendTable } from './tendTable.ts';

const TABLES = '*[_type == "groupCoffee" && connector._ref == $id]._id';
const SEATS = '*[_type == "seat" && participant._ref == $id]._id';

/** The tables of a connector, as they stand. */
export const tablesOf = async (env: Environment, id: string) =>
  (await findDocuments(programLake(env), TABLES, { id })).flatMap(
    (document) => groupCoffeeSchema.safeParse(document).data ?? [],
  );

/** The tables to which a participant was invited, as they stand, each with their own entry in its list. */
export async function invitationsOf(env: Environment, id: string) {
  const lake = programLake(env);
  const seats = (await findDocuments(lake, SEATS, { id })).flatMap(
    (document) => seatSchema.safeParse(document).data ?? [],
  );
  const tables = (await readDocuments(lake, [...new Set(seats.map(({ table }) => table._ref))])).flatMap(
    (document) => groupCoffeeSchema.safeParse(document).data ?? [],
  );
  return seats.flatMap((seat) => {
    const table = tables.find(({ _id }) => _id === seat.table._ref);
    const guest = table?.guests.find(({ _key }) => _key === keyOf(seat._id));
    return table && guest ? [{ table, guest }] : [];
  });
}

/**
 * What follows for tables when somebody leaves: those of a connector are called off, and a place that a participant had
 * goes to the first who waits. Gives the ids of the letters it queued.
 */
export async function endTablesOf(env: Environment, personId: string, now: Date): Promise<string[]> {
  const letters: string[] = [];
  const isHost = personId.startsWith('connector.');
  const tables = isHost
    ? await tablesOf(env, personId)
    : (await invitationsOf(env, personId)).map(({ table }) => table);
  for (const { _id, status } of tables) {
    if (status !== 'open') continue;
    if (isHost) await cancelTable(env, _id, 'program', now);
    letters.push(...(await tendTable(env, _id, now)));
  }
  return letters;
}
