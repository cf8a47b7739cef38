/** Who made a change. Of staff the name is asked for: undefined only where the one who is signed in has none. */
export type Actor =
  | { who: 'participant' | 'connector' | 'partner' | 'program' }
  | { who: 'staff'; by: string | undefined };

/** Who made a change, when (a moment), and why. */
export type By = Actor & {
  at: Date;
  note?: string;
  /** `none` where staff chose that the program sends no letter about it. */
  letter?: 'none';
};

/** One line of a record's history: what changed, when, by whom, and why. `from` is empty where a record begins. */
export interface HistoryEntry {
  at: string;
  who: Actor['who'];
  /** The name of the member of staff. Only staff read it. */
  by?: string;
  from: string;
  to: string;
  note?: string;
  letter?: 'none';
}

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

/** The mover of one kind of record: gives the line of history of an allowed move, throws MoveRefused for any other. */
export function createMoves<Status extends string>(what: string, table: Moves<Status>) {
  return (from: Status, to: Status, by: By): HistoryEntry => {
    if (!table[from].includes(to)) throw new MoveRefused(what, from, to);
    return entry(from, to, by);
  };
}
