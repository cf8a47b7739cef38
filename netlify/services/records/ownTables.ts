import type { SanityClient } from '@sanity/client';
import { coffeeSpan } from '../../../program/coffee/coffee.ts';
import { type GroupCoffee, groupCoffeeSchema, seatSchema } from '../../../program/groupCoffee/groupCoffee.ts';
import { comingTo } from '../../../program/groupCoffee/guests.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { readDocuments, type StoredDocument } from '../findDocuments.ts';
import { invitationsOf, tablesOf } from '../tables/endTables.ts';

/**
 * The seats of a guest with what the table says of them: when it was to be, and how they stood. Of the other guests
 * nothing comes along. All other documents as they are.
 */
export async function withTables(
  lake: SanityClient,
  documents: readonly StoredDocument[],
): Promise<StoredDocument[]> {
  const seats = documents.flatMap((document) => seatSchema.safeParse(document).data ?? []);
  const found = await readDocuments(lake, [...new Set(seats.map(({ table }) => table._ref))]);
  const tables = found.flatMap((document) => groupCoffeeSchema.safeParse(document).data ?? []);
  return documents.map((document) => {
    const seat = seats.find(({ _id }) => _id === document._id);
    const table = tables.find(({ _id }) => _id === seat?.table._ref);
    const guest = table?.guests.find(({ _key }) => _key === keyOf(document._id));
    if (!table || !guest) return document;
    const { at, minutes, zone } = table;
    const { state, invitedAt, at: answeredAt } = guest;
    return { ...document, at, minutes, zone, state, invitedAt, answeredAt };
  });
}

const isToCome = ({ status, at }: GroupCoffee, now: Date) => status === 'open' && at > now.toISOString();

/** The tables of a connector that are still to come, or were held: when, how many came or come, of how many. */
export async function hostedTables(env: Environment, id: string, now: Date) {
  const tables = (await tablesOf(env, id)).filter((table) => table.status !== 'cancelled');
  return tables
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map((table) => ({
      id: table._id,
      on: new Date(table.at),
      coming: comingTo(table).length,
      seats: table.seats,
      isToCome: isToCome(table, now),
    }));
}

/** The tables to which a participant is invited, or at which they wait for a place. One at which they have one is a coffee. */
export async function invitedTo(env: Environment, id: string, now: Date) {
  return (await invitationsOf(env, id)).flatMap(({ table, guest: { state } }) =>
    isToCome(table, now) && (state === 'invited' || state === 'waiting')
      ? [{ state, span: coffeeSpan(table), zone: table.zone }]
      : [],
  );
}
