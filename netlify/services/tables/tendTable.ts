import {
  otherGuestsDue,
  readWhoComes,
  tableMetDue,
  tableReminderDue,
  tellingDue,
  toBeAsked,
  toBeUnasked,
  waitingCloses,
} from '../../../program/groupCoffee/due.ts';
import type { GroupCoffee, Guest } from '../../../program/groupCoffee/groupCoffee.ts';
import { comingTo, waitingFor } from '../../../program/groupCoffee/guests.ts';
import { remark } from '../../../program/history.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { callOffTable } from './callOffTable.ts';
import { followMove } from './followMove.ts';
import { findGuest, type HostedTable, readTable, type SeatedGuest } from './readTable.ts';
import { fillSeats } from './seats.ts';
import { noTable, sinceKey, type TableLetter, toGuest, toHost } from './tableLetters.ts';

/** What is due about a table: what changes in it, and the letters. Nothing where nothing is. */
interface Due {
  set: Partial<GroupCoffee>;
  letters: TableLetter[];
  note?: string;
}

/** What is written to some of the guests, and what their entries in the list then say. */
async function writingTo(
  env: Environment,
  { table }: HostedTable,
  chosen: readonly Guest[],
  said: Partial<Guest>,
  letter: (guest: SeatedGuest) => TableLetter,
): Promise<Due | undefined> {
  if (chosen.length === 0) return undefined;
  const found = await Promise.all(chosen.map((guest) => findGuest(programLake(env), guest)));
  const keys = new Set(chosen.map(({ _key }) => _key));
  return {
    set: { guests: table.guests.map((guest) => (keys.has(guest._key) ? { ...guest, ...said } : guest)) },
    letters: found.flatMap((guest) => (guest ? [letter(guest)] : [])),
  };
}

/** The invitations that staff chose and nobody has written yet. */
const inviting = (env: Environment, hosted: HostedTable, undoMinutes: number, now: Date) =>
  writingTo(env, hosted, toBeAsked(hosted.table, undoMinutes, now), { askedAt: now.toISOString() }, (guest) =>
    toGuest(guest, 'table-invitation', now, sinceKey({ at: guest.guest.invitedAt })),
  );

/** Staff took an invitation back that was written already. */
const uninviting = (env: Environment, hosted: HostedTable, now: Date) =>
  writingTo(env, hosted, toBeUnasked(hosted.table), { unaskedAt: now.toISOString() }, (guest) =>
    noTable(guest, 'taken-back', now),
  );

/** The connector has not heard of a table that staff opened, or of its other time. */
function telling(hosted: HostedTable, undoMinutes: number, now: Date): Due | undefined {
  const { sequence } = hosted.table;
  if (!tellingDue(hosted.table, undoMinutes, now)) return undefined;
  return { set: { toldSequence: sequence }, letters: [toHost(hosted, 'table-set', now, String(sequence))] };
}

/** Nobody gets a place any more: those who still wait are told. */
async function closing(env: Environment, { table }: HostedTable, now: Date): Promise<Due | undefined> {
  if (!waitingCloses(table, now)) return undefined;
  const at = now.toISOString();
  const waiting = await Promise.all(waitingFor(table).map((guest) => findGuest(programLake(env), guest)));
  return {
    set: {
      closedAt: at,
      guests: table.guests.map((guest) =>
        guest.state === 'waiting' ? { ...guest, state: 'left', at } : guest,
      ),
    },
    letters: waiting.flatMap((guest) => (guest ? [noTable(guest, 'full', now)] : [])),
  };
}

/** The day before, and the evening: what the connector gets once for all at the table. Their guests have letters of their own. */
function asking(hosted: HostedTable, now: Date, timeZone: string): Due | undefined {
  const { table } = hosted;
  const at = now.toISOString();
  const letter = (kind: 'table-reminder' | 'table-met') => toHost(hosted, kind, now, String(table.sequence));
  if (tableMetDue(table, now, timeZone)) {
    // Of a table to which nobody came there is nothing to ask.
    const letters = comingTo(table).length === 0 ? [] : [letter('table-met')];
    return { set: { metAskedAt: at, status: 'over' }, letters, note: 'table-over' };
  }
  // Also where nobody comes: they would sit there alone.
  if (tableReminderDue(table, now))
    return { set: { remindedAt: at, ...readWhoComes(table) }, letters: [letter('table-reminder')] };
  return otherGuestsDue(table, now)
    ? { set: readWhoComes(table), letters: [toHost(hosted, 'table-guests', now, sinceKey({ at }))] }
    : undefined;
}

/** The first thing that is due about a table, done. Gives the ids of the letters; nothing where nothing is due. */
function tendOnce(env: Environment, id: string, now: Date): Promise<string[] | undefined> {
  return retryOnConflict(async () => {
    const hosted = await readTable(programLake(env), id);
    const { timeZone, undoMinutes } = await readSettings(env);
    const due =
      (await uninviting(env, hosted, now)) ??
      (await inviting(env, hosted, undoMinutes, now)) ??
      telling(hosted, undoMinutes, now) ??
      (await closing(env, hosted, now)) ??
      asking(hosted, now, timeZone);
    if (!due) return undefined;
    const lines = due.note ? [remark({ at: now, who: 'program', note: due.note })] : [];
    const transaction = programLake(env)
      .transaction()
      .patch(id, transition(hosted.table, lines, due.set));
    for (const letter of due.letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return due.letters.map(({ _id }) => _id);
  });
}

/**
 * Does everything that is due about a table: invitations that staff chose, letters to the connector, places for who
 * waits, and all that follows when it was moved or called off. Doing it twice is the same as doing it once. Gives the ids
 * of the letters; none where the table or its connector is gone.
 */
export async function tendTable(env: Environment, id: string, now: Date): Promise<string[]> {
  try {
    const letters = [...(await callOffTable(env, id, now)), ...(await followMove(env, id, now))];
    letters.push(...(await fillSeats(env, id, now)));
    for (;;) {
      const done = await tendOnce(env, id, now);
      if (!done) return letters;
      letters.push(...done);
    }
  } catch (error) {
    if (error instanceof RecordMissing) return [];
    throw error;
  }
}

/** After somebody left a table: who waits gets the place, and the connector hears of it. Nothing for a coffee of two. */
export const refill = (
  env: Environment,
  match: { table?: { _ref: string } | null | undefined } | undefined,
  now: Date,
): Promise<string[]> => (match?.table ? tendTable(env, match.table._ref, now) : Promise.resolve([]));
