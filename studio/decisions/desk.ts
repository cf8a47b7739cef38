import type { ComponentType } from 'react';
import { z } from 'zod';
import type { By, HistoryEntry, Moves } from '../../program/history.ts';

/** One thing that staff can decide about a record: a state to move it to, and what they are told before. */
export interface Decision<Status extends string> {
  to: Status;
  /** On the button. */
  label: string;
  icon: ComponentType;
  tone: 'positive' | 'caution' | 'critical';
  /** Only from these states, of those that the program's table of moves allows. */
  from?: readonly Status[];
  /** What follows, one sentence to a line: who is written to, and what changes. */
  follows: readonly string[];
  /** The note is asked for, and not only offered. */
  noteNeeded?: boolean;
  /** What else is kept, beside the state. */
  set?: (from: Status, at: string) => Record<string, string>;
  unset?: readonly string[];
}

/** What staff decide about records of one kind, by the program's own states and moves. */
export interface Desk<Status extends string> {
  statuses: readonly Status[];
  moves: Moves<Status>;
  move: (from: Status, to: Status, by: By) => HistoryEntry;
  words: Readonly<Record<Status, string>>;
  decisions: readonly Decision<Status>[];
}

/** The state of a record as it stands in the Content Lake; undefined when it has none that the program knows. */
export function statusOf<Status extends string>(
  { statuses }: Pick<Desk<Status>, 'statuses'>,
  document: unknown,
): Status | undefined {
  const stored = z.object({ status: z.string() }).safeParse(document);
  return stored.success ? statuses.find((status) => status === stored.data.status) : undefined;
}

/** Whether a decision can be taken about a record in a state. */
export function isOffered<Status extends string>(
  { moves }: Pick<Desk<Status>, 'moves'>,
  { to, from }: Pick<Decision<Status>, 'to' | 'from'>,
  status: Status,
): boolean {
  return moves[status].includes(to) && (from?.includes(status) ?? true);
}
