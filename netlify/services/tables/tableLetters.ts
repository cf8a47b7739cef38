import { calendarIdOf } from '../../../program/coffee/coffee.ts';
import type { GroupCoffee, Guest } from '../../../program/groupCoffee/groupCoffee.ts';
import { type LetterKind, queueLetter } from '../../../program/letters.ts';
import type { HostedTable, SeatedGuest } from './readTable.ts';

export type TableLetter = ReturnType<typeof queueLetter>;

/** A letter to the connector of a table, about the table. */
export const toHost = (
  { table, connector }: { table: { _id: string }; connector: HostedTable['connector'] },
  kind: LetterKind,
  now: Date,
  dedupeKey: string,
  meeting?: Parameters<typeof queueLetter>[0]['meeting'],
): TableLetter =>
  queueLetter({
    ...{ kind, to: connector.email, language: connector.language, connector: connector._id },
    ...{ about: table._id, dedupeKey, now, meeting },
  });

/** A letter to somebody who was invited, about their seat. */
export const toGuest = (
  { seat, participant }: Pick<SeatedGuest, 'seat' | 'participant'>,
  kind: LetterKind,
  now: Date,
  dedupeKey: string,
  meeting?: Parameters<typeof queueLetter>[0]['meeting'],
): TableLetter =>
  queueLetter({
    ...{ kind, to: participant.email, language: participant.language, participant: participant._id },
    ...{ about: seat._id, dedupeKey, now, meeting },
  });

/** A table as the connector's calendar has it, with the number of the next message about it. */
export const inHostsCalendar = ({ _id, at, minutes, sequence }: GroupCoffee) => ({
  ...{ id: calendarIdOf(_id, 'connector'), at, minutes, sequence: sequence + 1, isTable: true },
});

const NO_TABLE = { cancelled: 'table-ended', full: 'table-full', 'taken-back': 'table-taken-back' } as const;

/** The letter that there is no table for somebody who was invited: it needs no record but its reader's. */
export const noTable = (
  guest: Pick<SeatedGuest, 'seat' | 'participant' | 'table' | 'guest'>,
  why: keyof typeof NO_TABLE,
  now: Date,
): TableLetter => {
  const { _id, at, minutes, sequence } = guest.table;
  const meeting = { id: calendarIdOf(_id, 'participant'), at, minutes, sequence, isInNone: true };
  // An invitation can be taken back, and be given again.
  const key = why === 'taken-back' ? sinceKey(guest.guest) : 'once';
  return toGuest(guest, NO_TABLE[why], now, key, meeting);
};

/** What tells a letter about a guest's place from an earlier one: since when it is so. */
export const sinceKey = ({ at }: Pick<Guest, 'at'>) => at.replace(/\D/g, '');
