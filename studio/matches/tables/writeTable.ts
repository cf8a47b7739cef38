import type { SanityClient } from '@sanity/client';
import { agreedCoffeesSchema } from '../../../program/agreedCoffees.ts';
import { connectorSchema } from '../../../program/connectors/connector.ts';
import type { Field } from '../../../program/fields.ts';
import { groupCoffeeSchema, seatId, seatIdOf } from '../../../program/groupCoffee/groupCoffee.ts';
import { mayBeTakenBack, stillInvited, withGuest } from '../../../program/groupCoffee/guests.ts';
import {
  agreedWith,
  type ChosenGuest,
  GONE_WITH_MOVE,
  isTaken,
  movedTable,
  newGuest,
  newSeat,
  newTable,
  type TableTerms,
  tableLine,
  takenBack,
} from '../../../program/groupCoffee/newTable.ts';
import { begin, type HistoryEntry } from '../../../program/history.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { connectorStatusWords } from '../../shared/labels/connectors.ts';
import { guestStateWords, tableStatusWords } from '../../shared/labels/tables.ts';

type By = string | undefined;
const staff = (by: By) => ({ who: 'staff', by }) as const;
const keyed = (line: HistoryEntry) => ({ ...line, _key: crypto.randomUUID() });

async function readConnector(client: SanityClient, id: string) {
  const stored = await client.getDocument(id);
  if (!stored) throw new RecordGone();
  const connector = connectorSchema.parse(stored);
  return { connector, agreed: agreedCoffeesSchema.parse(connector.agreedCoffees) };
}

/** A table that is still to come. Throws RecordGone and RecordMoved. */
async function readOpen(client: SanityClient, id: string) {
  const stored = await client.getDocument(id);
  if (!stored) throw new RecordGone();
  const table = groupCoffeeSchema.parse(stored);
  if (table.status !== 'open') throw new RecordMoved(tableStatusWords[table.status]);
  return table;
}

/** What the connector has agreed on, for who fills in a form: no table is offered beside it. */
export const agreedOf = async (client: SanityClient, connectorId: string) =>
  (await readConnector(client, connectorId)).agreed;

/**
 * Staff offer a table in a connector's name. Its hour is the connector's from now on, in the same transaction; the program
 * writes to the connector. `taken` where they have something else then.
 */
export function offerTable(
  client: SanityClient,
  connectorId: string,
  terms: TableTerms & { field: Field },
  by: By,
): Promise<{ id: string } | 'taken'> {
  const key = crypto.randomUUID().replaceAll('-', '');
  return retryOnConflict(async () => {
    assertOnline();
    const now = new Date();
    const { connector, agreed } = await readConnector(client, connectorId);
    if (connector.status !== 'active') throw new RecordMoved(connectorStatusWords[connector.status]);
    const table = newTable(key, connectorId, terms, staff(by), now);
    if (isTaken(agreed, table._id, terms)) return 'taken';
    await client
      .transaction()
      .create(table)
      .patch(connectorId, {
        ifRevisionID: connector._rev,
        set: { agreedCoffees: agreedWith(agreed, table._id, terms, now) },
      })
      .commit();
    return { id: table._id };
  }, isConflict);
}

/** Staff move a table; the program writes to everybody at it. `taken` where the connector has something else then. */
export function moveTable(
  client: SanityClient,
  id: string,
  terms: TableTerms,
  by: By,
): Promise<'moved' | 'taken'> {
  return retryOnConflict(async () => {
    assertOnline();
    const now = new Date();
    const table = await readOpen(client, id);
    const { connector, agreed } = await readConnector(client, table.connector._ref);
    if (isTaken(agreed, id, terms)) return 'taken';
    await client
      .transaction()
      .patch(id, {
        ifRevisionID: table._rev,
        set: { ...movedTable(terms, table.sequence), toldAt: now.toISOString() },
        unset: GONE_WITH_MOVE,
        insert: { after: 'history[-1]', items: [keyed(tableLine(staff(by), 'table-moved', now))] },
      })
      .patch(connector._id, {
        ifRevisionID: connector._rev,
        set: { agreedCoffees: agreedWith(agreed, id, terms, now) },
      })
      .commit();
    return 'moved';
  }, isConflict);
}

/** Staff invite people to a table; the program writes to them. Who was invited already is left out, unless that was taken back. */
export function inviteGuests(
  client: SanityClient,
  id: string,
  chosen: readonly ChosenGuest[],
  by: By,
): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const now = new Date();
    const table = await readOpen(client, id);
    const known = new Set(stillInvited(table.guests).map(seatIdOf));
    const fresh = chosen.filter(({ participantId }) => !known.has(seatId(id, participantId)));
    if (fresh.length === 0) return;
    const guests = fresh.map(({ participantId }) => newGuest(id, participantId, by, now));
    const keys = new Set(guests.map(({ _key }) => _key));
    const others = table.guests.filter(({ _key }) => !keys.has(_key));
    const transaction = client.transaction();
    for (const one of fresh) transaction.createIfNotExists(newSeat(id, table.connector._ref, one));
    await transaction
      .patch(id, {
        ifRevisionID: table._rev,
        set: { guests: [...others, ...guests], toldAt: now.toISOString() },
        insert: { after: 'history[-1]', items: [keyed(tableLine(staff(by), 'table-invited', now))] },
      })
      .commit();
  }, isConflict);
}

/**
 * Staff take the invitation of somebody back who has no place. The program writes to them, unless they have heard of
 * nothing yet. Throws RecordMoved where they have taken a place, or said no, meanwhile.
 */
export function takeInvitationBack(client: SanityClient, id: string, key: string, by: By): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const now = new Date();
    const table = await readOpen(client, id);
    const guest = table.guests.find(({ _key }) => _key === key);
    if (!guest) throw new RecordGone();
    if (!mayBeTakenBack(guest)) throw new RecordMoved(guestStateWords[guest.state]);
    await client
      .patch(id)
      .ifRevisionId(table._rev)
      .set({ guests: withGuest(table.guests, key, takenBack(guest, now)), toldAt: now.toISOString() })
      .insert('after', 'history[-1]', [keyed(tableLine(staff(by), 'table-uninvited', now))])
      .commit();
  }, isConflict);
}

/** What staff say of a table: it is off, it takes place with few people, or its connector comes though a calendar said no. */
export type TableDecision = 'cancel' | 'keep' | 'comes';

const NOTE = { keep: 'table-kept', comes: 'table-comes' } as const;

/** Staff decide about a table that is to come. The program does what follows. */
export function decideTable(client: SanityClient, id: string, what: TableDecision, by: By): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const now = new Date();
    const table = await readOpen(client, id);
    const line =
      what === 'cancel'
        ? { ...begin('cancelled', { at: now, ...staff(by) }), from: 'open' }
        : tableLine(staff(by), NOTE[what], now);
    const set = {
      cancel: { status: 'cancelled' },
      keep: { keptAt: now.toISOString() },
      comes: {},
    }[what];
    await client
      .patch(id)
      .ifRevisionId(table._rev)
      .set({ ...set, toldAt: now.toISOString() })
      .unset(what === 'comes' ? ['declinedAt'] : [])
      .insert('after', 'history[-1]', [keyed(line)])
      .commit();
  }, isConflict);
}
