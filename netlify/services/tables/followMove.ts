import { dayOf } from '../../../program/clock/zone.ts';
import { coffeeIn } from '../../../program/coffee/coffee.ts';
import { comingTo, waitingFor } from '../../../program/groupCoffee/guests.ts';
import { coffeeOfTable, isElsewhere } from '../../../program/groupCoffee/seatMatch.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { toParticipant } from '../letters/matchLetters.ts';
import { actOnMatch } from '../matches/actOnMatch.ts';
import { RecordMissing } from '../people.ts';
import { findGuest, type HostedTable, readTable } from './readTable.ts';
import { toGuest } from './tableLetters.ts';

/** Brings the coffee of one guest to the time of the table; their calendar is told. Done before, nothing is done. */
async function moveSeat(
  env: Environment,
  { table }: HostedTable,
  match: string,
  now: Date,
): Promise<string[]> {
  const { letters } = await actOnMatch(env, match, now, ({ pair, timeZone }) => {
    const coffee = coffeeIn(pair.match);
    const isMoved = coffee?.state === 'agreed' && isElsewhere(coffee, table);
    if (pair.match.status !== 'introduced' || !isMoved) return { state: 'none' };
    return {
      state: 'moved',
      set: {
        coffee: coffeeOfTable(table, coffee.agreedAt ?? now.toISOString(), coffee),
        agreedOn: dayOf(new Date(table.at), timeZone),
      },
      letters: [toParticipant(pair, 'table-moved', now, `table-${table.sequence}`)],
    };
  }).catch((error: unknown) => {
    if (error instanceof RecordMissing) return { letters: [] };
    throw error;
  });
  return letters;
}

/** Who waits learns the other time by the letter that says that they wait. */
async function tellWaiting(env: Environment, { table }: HostedTable, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const letters: string[] = [];
  for (const guest of waitingFor(table)) {
    const seated = await findGuest(lake, guest);
    if (!seated) continue;
    const letter = toGuest(seated, 'table-waiting', now, `moved-${table.sequence}`);
    await lake.createIfNotExists(letter, { visibility: 'async' });
    letters.push(letter._id);
  }
  return letters;
}

/** What follows when a table was moved, until the connector was told of it too, which is the last. Gives the ids of the letters. */
export async function followMove(env: Environment, id: string, now: Date): Promise<string[]> {
  const hosted = await readTable(programLake(env), id);
  const { status, sequence, toldSequence } = hosted.table;
  if (status !== 'open' || sequence === 0 || toldSequence === sequence) return [];
  const letters: string[] = [];
  for (const { match } of comingTo(hosted.table))
    if (match) letters.push(...(await moveSeat(env, hosted, match, now)));
  return [...letters, ...(await tellWaiting(env, hosted, now))];
}
