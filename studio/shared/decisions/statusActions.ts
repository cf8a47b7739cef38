import type { ComponentType } from 'react';
import { z } from 'zod';
import type { By, HistoryEntry, Moves } from '../../../program/history.ts';
import type { LetterKind } from '../../../program/letters.ts';

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
  /** The letter that the program sends upon it, where staff may also choose that none is sent. */
  letter?: LetterKind;
  /** Staff may say until when: on that day the record comes back by itself. */
  asksUntil?: boolean;
  /** Staff say which criteria are not met: the letter names them. */
  asksCriteria?: boolean;
  /** What else is kept, beside the state. */
  set?: (from: Status, at: string) => Record<string, string>;
  unset?: readonly string[];
}

/** What staff decide about records of one kind, by the program's own states and moves. */
export interface StatusActions<Status extends string> {
  statuses: readonly Status[];
  moves: Moves<Status>;
  move: (from: Status, to: Status, by: By) => HistoryEntry;
  words: Readonly<Record<Status, string>>;
  decisions: readonly Decision<Status>[];
  /** The state of a record that was made before its kind had states. */
  initial?: Status;
  /** What staff are told in a state in which there is nothing to decide, or less than they might look for. */
  waits: Readonly<Partial<Record<Status, string>>>;
}

/** The state of a record as it stands in the Content Lake; undefined when it has none that the program knows. */
export function statusOf<Status extends string>(
  { statuses, initial }: Pick<StatusActions<Status>, 'statuses' | 'initial'>,
  document: unknown,
): Status | undefined {
  const stored = z.object({ status: z.string().nullish() }).safeParse(document);
  if (!stored.success) return undefined;
  return stored.data.status ? statuses.find((status) => status === stored.data.status) : initial;
}

/** Whether a decision can be taken about a record in a state. */
export function isOffered<Status extends string>(
  { moves }: Pick<StatusActions<Status>, 'moves'>,
  { to, from }: Pick<Decision<Status>, 'to' | 'from'>,
  status: Status,
): boolean {
  return moves[status].includes(to) && (from?.includes(status) ?? true);
}

/** Whether a decision could ever be taken from a state: by the table of moves, and where the decision itself stands. */
function statesFor<Status extends string>(
  actions: StatusActions<Status>,
  decision: Decision<Status>,
): Status[] {
  return actions.statuses.filter((status) => isOffered(actions, decision, status));
}

/** Decisions that cannot be taken in a state, each with the states it needs: "Close: only from “On hold” or “Introduced”." */
export function refusedIn<Status extends string>(actions: StatusActions<Status>, status: Status): string[] {
  const list = new Intl.ListFormat('en', { type: 'disjunction' });
  const offered = actions.decisions.filter((decision) => isOffered(actions, decision, status));
  return actions.decisions
    .filter(({ label, to }) => to !== status && !offered.some((each) => each.label === label))
    .map((decision) => {
      const needed = statesFor(actions, decision).map((each) => `“${actions.words[each]}”`);
      return `${decision.label}: only from ${list.format(needed)}.`;
    });
}
