import type { HeardBy } from './entered.ts';

/** Of whom staff enter something: what the person told them, and how. */
export interface ToldBy {
  toldBy: 'participant' | 'connector' | 'partner';
  source: HeardBy;
}

/** Who made a change. Of staff the name is asked for: undefined only where the one who is signed in has none. */
export type Actor =
  | { who: 'participant' | 'connector' | 'partner' | 'program' }
  | ({ who: 'staff'; by: string | undefined } & Partial<ToldBy>);

/** Who made a change, when (a moment), and why. */
export type By = Actor & {
  at: Date;
  note?: string;
  /** `none` where staff chose that the program sends no letter about it. */
  letter?: 'none';
};

/**
 * One line of a record's history: what changed, when, by whom, and why. `from` is empty where a record begins, and `to`
 * is empty where the record stays where it is.
 */
export interface HistoryEntry extends Partial<ToldBy> {
  at: string;
  who: Actor['who'];
  /** The name of the member of staff. Only staff read it. */
  by?: string;
  from: string;
  to: string;
  note?: string;
  letter?: 'none';
  /** What staff corrected: the field, and its answer before and after, in words. It goes with whom it is about. */
  field?: string;
  /** What the field was called, where it answers a question that may be worded anew or end. */
  title?: string;
  before?: string;
  after?: string;
}

/** One answer that staff corrected. */
export type Corrected = Required<Pick<HistoryEntry, 'field' | 'before' | 'after'>> &
  Pick<HistoryEntry, 'title'>;

/** Where a record may go from each state. What is not in the table is refused. */
export type Moves<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/** A record was asked to go where its table of moves does not lead. */
export class MoveRefused extends Error {
  override name = 'MoveRefused';
  constructor(what: string, from: string, to: string) {
    super(`a ${what} cannot go from ${from} to ${to}`);
  }
}

function entry(from: string, to: string, act: By): HistoryEntry {
  const { at, who, note, letter } = act;
  return {
    at: at.toISOString(),
    who,
    ...(act.who === 'staff' && act.by && { by: act.by }),
    ...(act.who === 'staff' && act.toldBy && { toldBy: act.toldBy, source: act.source }),
    from,
    to,
    ...(note && { note }),
    ...(letter && { letter }),
  };
}

/** The first line of a record's history. */
export function begin(status: string, by: By): HistoryEntry {
  return entry('', status, by);
}

/** The line of history that takes a decision of staff back. Nobody had heard of it, so that no table of moves is asked. */
export function takeBack(from: string, to: string, by: By): HistoryEntry {
  return entry(from, to, { ...by, note: 'Taken back', letter: 'none' });
}

/** A line about a record that stays where it is. `note` says what, or the answer that was corrected. */
export function remark(by: By, corrected?: Corrected): HistoryEntry {
  return { ...entry('', '', by), ...corrected };
}

/** The last line that says where the record went, and not what was remarked about it since. */
export function lastMove<Line extends { to?: string | null | undefined }>(
  history: readonly Line[] | null | undefined,
): Line | undefined {
  return history?.findLast(({ to }) => to !== '');
}

/** The mover of one kind of record: gives the line of history of an allowed move, throws MoveRefused for any other. */
export function createMoves<Status extends string>(what: string, table: Moves<Status>) {
  return (from: Status, to: Status, by: By): HistoryEntry => {
    if (!table[from].includes(to)) throw new MoveRefused(what, from, to);
    return entry(from, to, by);
  };
}
