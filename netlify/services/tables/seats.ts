import type { SanityClient, Transaction } from '@sanity/client';
import { answerState, answerYes, nextGuest, withGuest } from '../../../program/groupCoffee/guests.ts';
import { mayTakeAgain, seatMatch, takenAgain } from '../../../program/groupCoffee/seatMatch.ts';
import type { Match } from '../../../program/matches/match.ts';
import { mayNotMeet } from '../../../program/matches/obstacle.ts';
import { mayShareTable } from '../../../program/matching/earlier.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toParticipant } from '../letters/matchLetters.ts';
import { cancelOpen } from '../matches/cancelOpen.ts';
import { matchesOf } from '../matches/matchesOf.ts';
import { readSettings } from '../settings.ts';
import { RecordChanged, retryOnConflict, transition } from '../transition.ts';
import { findGuest, findTable, readSeat, type SeatedGuest } from './readTable.ts';
import { sinceKey, toGuest } from './tableLetters.ts';

/** What an answer to an invitation led to, as its page names it. */
export type SeatDone =
  | 'coming'
  | 'waiting'
  | 'declined'
  | 'left'
  | 'taken-back'
  | 'cancelled'
  | 'over'
  | 'too-late'
  | 'not-free';

export interface Seated {
  state: SeatDone;
  letters: string[];
}

interface Seating extends SeatedGuest {
  env: Environment;
  lake: SanityClient;
  now: Date;
}

/** The earlier matches of a guest and the connector. */
const earlierOf = async (lake: SanityClient, { participant, connector }: SeatedGuest): Promise<Match[]> =>
  (await matchesOf(lake, participant._id)).filter((match) => match.connector._ref === connector._id);

/** Whether somebody can take a place at all: ready for an introduction, and never introduced to this connector but at this table. */
async function mayBeSeated(lake: SanityClient, seated: SeatedGuest): Promise<boolean> {
  const { participant, connector, table, match } = seated;
  if (participant.status !== 'ready' || mayNotMeet(participant, connector)) return false;
  if (match) return mayTakeAgain(match, table._id);
  return mayShareTable(await earlierOf(lake, seated));
}

/** The match of a guest who gets a place: a new one, or the one of the place that they gave back. */
async function writeMatch(seating: Seating, transaction: Transaction, timeZone: string) {
  const { lake, table, seat, guest, match, now } = seating;
  if (!match) {
    const earlier = (await earlierOf(lake, seating)).map(({ _id }) => _id);
    const made = seatMatch(table, seat, guest, earlier, now, timeZone);
    transaction.create(made);
    return { id: made._id, sequence: made.coffee.sequence };
  }
  const { line, set, unset } = takenAgain(table, match, now, timeZone);
  transaction.patch(match._id, { ...transition(match, [line], set), unset });
  return { id: match._id, sequence: set.coffee.sequence };
}

/**
 * Gives a guest a place: the match, the person and the table change in one transaction on the revision of the table, so
 * that of two who take the last place one comes first. Whoever is being asked for them elsewhere is told that it is settled.
 */
async function seatOne(seating: Seating, transaction: Transaction): Promise<string[]> {
  const { lake, now, table, participant, connector, guest, env } = seating;
  const { timeZone } = await readSettings(env);
  const at = now.toISOString();
  const { id, sequence } = await writeMatch(seating, transaction, timeZone);
  const moved = moveParticipant('ready', 'introduced', { at: now, who: 'program', note: 'table-taken' });
  const told = await cancelOpen({ lake, transaction, now }, participant._id, 'at-a-table');
  const pair = { match: { _id: id }, participant };
  const letter = toParticipant(pair, 'coffee-set-participant', now, `coffee-${sequence}`);
  transaction
    .patch(participant._id, transition(participant, [moved]))
    .patch(connector._id, { set: { lastIntroducedAt: at } })
    .patch(table._id, {
      ifRevisionID: table._rev,
      set: {
        guests: withGuest(table.guests, guest._key, { state: 'coming', at, match: id }),
      },
    })
    .createIfNotExists(letter);
  return [...told, letter._id];
}

/** An invited guest says yes: a place while there is one, else the waiting list. Said twice, it is done once. */
export function takeSeat(env: Environment, seatId: string, now: Date): Promise<Seated> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const seated = await readSeat(lake, seatId);
    const { table, guest } = seated;
    const state = answerState(table, now);
    if (guest.state === 'coming') return { state: 'coming', letters: [] };
    if (state !== 'open') return { state, letters: [] };
    const answer = answerYes(table, guest._key, now);
    if (answer === 'not-invited') return { state: 'taken-back', letters: [] };
    if (answer === guest.state) return { state: answer, letters: [] };
    if (!(await mayBeSeated(lake, seated))) return { state: 'not-free', letters: [] };
    const transaction = lake.transaction();
    if (answer === 'coming') {
      const letters = await seatOne({ ...seated, env, lake, now }, transaction);
      await commit(transaction);
      return { state: 'coming', letters };
    }
    const waiting = { state: 'waiting' as const, at: now.toISOString() };
    const letter = toGuest(seated, 'table-waiting', now, sinceKey(waiting));
    transaction
      .patch(table._id, {
        ifRevisionID: table._rev,
        set: { guests: withGuest(table.guests, guest._key, waiting) },
      })
      .createIfNotExists(letter);
    await commit(transaction);
    return { state: 'waiting', letters: [letter._id] };
  });
}

/** A guest without a place says no, or waits no longer. Who has a place gives it back by their coffee. */
export function declineSeat(env: Environment, seatId: string, now: Date): Promise<Seated> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const { table, guest } = await readSeat(lake, seatId);
    const state = answerState(table, now);
    if (state === 'cancelled' || state === 'over') return { state, letters: [] };
    if (guest.state !== 'invited' && guest.state !== 'waiting')
      return { state: guest.state === 'coming' ? 'coming' : 'declined', letters: [] };
    const declined = { state: 'declined' as const, at: now.toISOString() };
    await commit(
      lake.transaction().patch(table._id, {
        ifRevisionID: table._rev,
        set: { guests: withGuest(table.guests, guest._key, declined) },
      }),
    );
    return { state: 'declined', letters: [] };
  });
}

/**
 * Gives places that are free to those who wait, the first one first. Who is gone, or is introduced to somebody else by
 * now, is passed over. Gives the ids of the letters.
 */
export async function fillSeats(env: Environment, tableId: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const letters: string[] = [];
  for (;;) {
    const done = await retryOnConflict(async () => {
      const table = await findTable(lake, tableId);
      const next = table && nextGuest(table, now);
      if (!table || !next) return undefined;
      const seated = await findGuest(lake, next);
      const transaction = lake.transaction();
      if (seated && seated.table._rev !== table._rev) throw new RecordChanged('table');
      if (seated && (await mayBeSeated(lake, seated))) {
        const told = await seatOne({ ...seated, env, lake, now }, transaction);
        await commit(transaction);
        return told;
      }
      const left = { state: 'left' as const, at: now.toISOString() };
      const guests = withGuest(table.guests, next._key, left);
      await commit(transaction.patch(table._id, { ifRevisionID: table._rev, set: { guests } }));
      return [];
    });
    if (!done) return letters;
    letters.push(...done);
  }
}
