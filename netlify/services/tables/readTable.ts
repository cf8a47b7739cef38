import type { z } from 'zod';
import {
  type GroupCoffee,
  type Guest,
  groupCoffeeSchema,
  type Seat,
  seatIdOf,
  seatSchema,
} from '../../../program/groupCoffee/groupCoffee.ts';
import { findConnector, findMatch, findParticipant, RecordMissing } from '../people.ts';
import type { Reader } from '../readAhead.ts';

async function read<Schema extends z.ZodType>(
  records: Reader,
  schema: Schema,
  id: string,
): Promise<z.output<Schema> | undefined> {
  const document = await records.getDocument(id);
  return document ? schema.parse(document) : undefined;
}

export const findTable = (records: Reader, id: string): Promise<GroupCoffee | undefined> =>
  read(records, groupCoffeeSchema, id);
export const findSeat = (records: Reader, id: string): Promise<Seat | undefined> =>
  read(records, seatSchema, id);

/** A table with its connector. Throws RecordMissing when one of the two is gone. */
export async function readTable(records: Reader, id: string) {
  const table = await findTable(records, id);
  if (!table) throw new RecordMissing('table');
  const connector = await findConnector(records, table.connector._ref);
  if (!connector) throw new RecordMissing('connector');
  return { table, connector };
}
export type HostedTable = Awaited<ReturnType<typeof readTable>>;

/** A guest's seat, with the guest and the table. Throws RecordMissing when one of them is gone. */
export async function readSeat(records: Reader, id: string) {
  const seat = await findSeat(records, id);
  if (!seat) throw new RecordMissing('seat');
  const [hosted, participant] = await Promise.all([
    readTable(records, seat.table._ref),
    findParticipant(records, seat.participant._ref),
  ]);
  if (!participant) throw new RecordMissing('participant');
  const guest = hosted.table.guests.find((one) => seatIdOf(one) === id);
  if (!guest) throw new RecordMissing('guest');
  // The introduction of who has, or had, a place.
  const match = guest.match ? await findMatch(records, guest.match) : undefined;
  return { ...hosted, seat, participant, guest, match };
}
export type SeatedGuest = Awaited<ReturnType<typeof readSeat>>;

/** The same; nothing where something of it is gone. */
export const findGuest = (records: Reader, { _key }: Pick<Guest, '_key'>) =>
  readSeat(records, seatIdOf({ _key })).catch((error: unknown) => {
    if (error instanceof RecordMissing) return undefined;
    throw error;
  });
