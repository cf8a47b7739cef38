import type { Commit } from '../store/transaction.ts';
import type { ListenOptions } from './options.ts';

export type Transition = 'appear' | 'update' | 'disappear';

/** How a change looks to a filter that matched the document before, after, both or never. */
export function transitionOf(before: boolean, after: boolean): Transition | undefined {
  if (after) return before ? 'update' : 'appear';
  return before ? 'disappear' : undefined;
}

/** A change that a listener hears of; `position` is its place in the whole transaction. */
export type MatchedChange = { position: number; transition: Transition };

/**
 * The events of one transaction for one listener: exactly one for each document it hears of,
 * counted among those only. The cursor of an event says where to resume after it.
 */
export function eventsFor(
  commit: Commit,
  matched: MatchedChange[],
  options: ListenOptions,
  visibility: 'transaction' | 'query',
): { cursor: string; data: unknown }[] {
  return matched.flatMap(({ position, transition }, number) => {
    const change = commit.changes[position];
    if (!change) return [];
    const { effect, before } = change;
    const data = {
      eventId: `${commit.transactionId}#${effect.documentId}`,
      documentId: effect.documentId,
      transactionId: commit.transactionId,
      transition,
      identity: commit.author,
      timestamp: commit.timestamp,
      // Anything but 'query' makes the Studio wait before it reads.
      visibility,
      ...(effect.previousRev === null ? {} : { previousRev: effect.previousRev }),
      resultRev: commit.transactionId,
      ...(options.includeMutations ? { mutations: effect.mutations } : {}),
      ...(options.includeResult && effect.after ? { result: effect.after } : {}),
      ...(options.includePreviousRevision && before ? { previous: before } : {}),
      ...(options.effects ? { effects: { apply: effect.apply, revert: effect.revert } } : {}),
      transactionTotalEvents: matched.length,
      transactionCurrentEvent: number,
    };
    return [{ cursor: cursorOf(commit.seq, position), data }];
  });
}

/** A place in the stream of all changes, as the `id` of an event. */
export function cursorOf(seq: number, position: number): string {
  return `${seq}.${position}`;
}

export function parseCursor(text: string): { seq: number; position: number } | undefined {
  const found = /^(\d{1,15})\.(\d{1,9})$/.exec(text);
  return found ? { seq: Number(found[1]), position: Number(found[2]) } : undefined;
}
