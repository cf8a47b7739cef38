import { agreedCoffeesSchema } from '../../../program/agreedCoffees.ts';
import { callOff } from '../../../program/endedFor.ts';
import type { GroupCoffee, Guest } from '../../../program/groupCoffee/groupCoffee.ts';
import { askedOf, comingTo, waitingFor } from '../../../program/groupCoffee/guests.ts';
import { agreedWith } from '../../../program/groupCoffee/newTable.ts';
import { TELLERS } from '../../../program/matches/told.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { actOnMatch } from '../matches/actOnMatch.ts';
import { endCoffee } from '../matches/coffeeParts.ts';
import { RecordMissing } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { findGuest, readTable } from './readTable.ts';
import { inHostsCalendar, noTable, toHost } from './tableLetters.ts';

const NOTE = 'table-off';

/** The introduction of a guest who had a place is none any more: they are ready for another, and told so. */
async function callOffSeat(env: Environment, match: string, now: Date): Promise<string[]> {
  const { letters } = await actOnMatch(env, match, now, (work) => {
    const { transaction, pair } = work;
    if (pair.match.status !== 'introduced') return { state: 'none' };
    const ended = endCoffee(work);
    if (pair.participant.status === 'introduced') {
      const back = moveParticipant('introduced', 'ready', { at: now, who: 'program', note: NOTE });
      transaction.patch(pair.participant._id, transition(pair.participant, [back], { readyAt: back.at }));
    }
    const { move, set } = callOff('introduced', 'table-off', { at: now, who: 'program' });
    return {
      state: 'ended',
      moves: [move],
      set: { ...set, calledOffAt: now.toISOString(), ...(ended && { coffee: ended.coffee }) },
      unset: ['agreedOn'],
      letters: ended?.letters(TELLERS, 'table-ended') ?? [],
    };
  }).catch((error: unknown) => {
    // Erased meanwhile: there is nobody to tell.
    if (error instanceof RecordMissing) return { letters: [] };
    throw error;
  });
  return letters;
}

/** Those who were asked, or wait, and have heard of it: they are told that there is no table. */
const untold = ({ guests, ...table }: GroupCoffee): Guest[] =>
  askedOf([...guests.filter(({ state }) => state === 'invited'), ...waitingFor({ ...table, guests })]);

/**
 * Does what follows when a table is called off: everybody who was to come is ready for another connector, the hour is free
 * again, and all are told. Done twice, or cut off anywhere, it is done once. Gives the ids of the letters.
 */
export async function callOffTable(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const { table: called } = await readTable(lake, id);
  if (called.status !== 'cancelled' || called.calledOffAt) return [];
  const letters: string[] = [];
  for (const { match } of comingTo(called)) if (match) letters.push(...(await callOffSeat(env, match, now)));
  return retryOnConflict(async () => {
    const hosted = await readTable(lake, id);
    const { table, connector } = hosted;
    if (table.calledOffAt) return letters;
    const guests = await Promise.all(untold(table).map((guest) => findGuest(lake, guest)));
    const isToCome = table.at > now.toISOString();
    const told = isToCome
      ? [
          // A table that staff took back before the connector heard of it never was.
          ...(typeof table.toldSequence === 'number'
            ? [toHost(hosted, 'table-off', now, String(table.sequence + 1), inHostsCalendar(table))]
            : []),
          ...guests.flatMap((guest) => (guest ? [noTable(guest, 'cancelled', now)] : [])),
        ]
      : [];
    const agreed = agreedCoffeesSchema.parse(connector.agreedCoffees);
    const transaction = lake
      .transaction()
      .patch(id, {
        ifRevisionID: table._rev,
        set: { calledOffAt: now.toISOString(), sequence: table.sequence + 1 },
      })
      .patch(connector._id, {
        ifRevisionID: connector._rev,
        set: { agreedCoffees: agreedWith(agreed, id, undefined, now) },
      });
    for (const letter of told) transaction.createIfNotExists(letter);
    await commit(transaction);
    return [...letters, ...told.map(({ _id }) => _id)];
  });
}
