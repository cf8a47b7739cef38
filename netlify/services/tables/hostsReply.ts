import type { CalendarReply } from '../../../program/coffee/calendarReply.ts';
import { tableAnswered } from '../../../program/groupCoffee/calendarReply.ts';
import { tableLine } from '../../../program/groupCoffee/newTable.ts';
import { isFrom } from '../../../program/replies/reply.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { readTable } from './readTable.ts';
import { toHost } from './tableLetters.ts';

/**
 * Keeps what a connector's calendar answered to the invitation to their table, if both addresses are theirs. A no asks
 * them whether it is so, once for each time of the table. Gives the ids of the letters it queued; nothing where there is
 * no such table.
 */
export function keepHostsReply(
  env: Environment,
  id: string,
  reply: CalendarReply,
  from: string,
  now: Date,
): Promise<string[] | undefined> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const hosted = await readTable(lake, id).catch((error: unknown) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    if (!hosted) return undefined;
    const { table, connector } = hosted;
    const isTheirs = isFrom(connector, from) && isFrom(connector, reply.attendee);
    const declinedAt = isTheirs ? tableAnswered(table, reply, now) : undefined;
    if (declinedAt === undefined) return [];
    const patch = transition(table, [], declinedAt ? { declinedAt } : {});
    const transaction = lake.transaction().patch(id, { ...patch, unset: declinedAt ? [] : ['declinedAt'] });
    const letter = toHost(hosted, 'table-declined', now, String(table.sequence));
    if (declinedAt) transaction.createIfNotExists(letter);
    await commit(transaction);
    return declinedAt ? [letter._id] : [];
  });
}

/** A connector whose calendar said no says that they come. Said again it changes nothing. */
export function comesAfterAll(env: Environment, id: string, now: Date): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const { table } = await readTable(lake, id);
    if (!table.declinedAt) return;
    const line = tableLine({ who: 'connector' }, 'table-comes', now);
    await commit(lake.transaction().patch(id, { ...transition(table, [line]), unset: ['declinedAt'] }));
  });
}
