import { agreedCoffeesSchema } from '../../../program/agreedCoffees.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Connector } from '../../../program/connectors/connector.ts';
import type { Field } from '../../../program/fields.ts';
import {
  agreedWith,
  GONE_WITH_MOVE,
  isTaken,
  movedTable,
  newTable,
  type TableTerms,
  tableLine,
} from '../../../program/groupCoffee/newTable.ts';
import { begin } from '../../../program/history.ts';
import { isPaused } from '../../../program/matching/offer.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { findConnector } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { readTable } from './readTable.ts';
import { toHost } from './tableLetters.ts';

/** What a connector's act about a table led to. `id` is the table's. */
export interface Hosted {
  state: 'opened' | 'moved' | 'taken' | 'not-active' | 'not-open' | 'cancelled';
  id?: string;
  letters: string[];
}

const BY_CONNECTOR = { who: 'connector' } as const;

/** Whether a connector takes people now: only then they can offer a table. */
export async function mayHost(env: Environment, connector: Connector, now: Date): Promise<boolean> {
  const { timeZone } = await readSettings(env);
  return connector.status === 'active' && !isPaused(connector, dayOf(now, timeZone));
}

/** A connector offers a table. Its hour is theirs from now on: no coffee is agreed on beside it. */
export function openTable(
  env: Environment,
  connectorId: string,
  terms: TableTerms & { field: Field },
  now: Date,
): Promise<Hosted> {
  const key = crypto.randomUUID().replaceAll('-', '');
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const connector = await findConnector(lake, connectorId);
    if (!connector || !(await mayHost(env, connector, now))) return { state: 'not-active', letters: [] };
    const agreed = agreedCoffeesSchema.parse(connector.agreedCoffees);
    const table = newTable(key, connectorId, terms, BY_CONNECTOR, now);
    if (isTaken(agreed, table._id, terms)) return { state: 'taken', letters: [] };
    const letter = toHost({ table, connector }, 'table-set', now, '0');
    const transaction = lake
      .transaction()
      .create({ ...table, toldSequence: 0 })
      .patch(connectorId, {
        ifRevisionID: connector._rev,
        set: { agreedCoffees: agreedWith(agreed, table._id, terms, now) },
      })
      .createIfNotExists(letter);
    await commit(transaction);
    return { state: 'opened', id: table._id, letters: [letter._id] };
  });
}

/** A connector moves their table. What follows for everybody at it is done by `tendTable`. */
export function moveTable(env: Environment, id: string, terms: TableTerms, now: Date): Promise<Hosted> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const { table, connector } = await readTable(lake, id);
    if (table.status !== 'open' || table.at <= now.toISOString()) return { state: 'not-open', letters: [] };
    const agreed = agreedCoffeesSchema.parse(connector.agreedCoffees);
    if (isTaken(agreed, id, terms)) return { state: 'taken', letters: [] };
    const line = tableLine(BY_CONNECTOR, 'table-moved', now);
    const set = movedTable(terms, table.sequence);
    const moved = { ...transition(table, [line], { ...set }), unset: GONE_WITH_MOVE };
    await commit(
      lake
        .transaction()
        .patch(id, moved)
        .patch(connector._id, {
          ifRevisionID: connector._rev,
          set: { agreedCoffees: agreedWith(agreed, id, terms, now) },
        }),
    );
    return { state: 'moved', id, letters: [] };
  });
}

/** A connector calls their table off, or leaves the program. What follows for everybody at it is done by `tendTable`. */
export function cancelTable(
  env: Environment,
  id: string,
  who: 'connector' | 'program',
  now: Date,
): Promise<Hosted> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const { table } = await readTable(lake, id);
    if (table.status !== 'open' || table.at <= now.toISOString()) return { state: 'not-open', letters: [] };
    const line = { ...begin('cancelled', { at: now, who }), from: 'open' };
    await commit(lake.transaction().patch(id, transition(table, [line])));
    return { state: 'cancelled', id, letters: [] };
  });
}
