import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Criterion } from '../../../program/criteria.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { undoable } from '../../../program/undo.ts';
import { assertOnline, isConflict, RecordGone, RecordMoved } from './problems.ts';
import { type Decision, type StatusActions, statusOf } from './statusActions.ts';

export interface Decided<Status extends string> {
  id: string;
  decision: Decision<Status>;
  /** The state that staff saw when they decided. */
  seen: Status;
  note: string;
  /** The name of who decides. */
  by: string | undefined;
  /** Staff chose that the program sends no letter. */
  withoutLetter?: boolean;
  /** The day (YYYY-MM-DD) on which the record comes back by itself, where the decision asks for one. */
  until?: string;
  /** The criteria that are not met, where the decision asks for them. */
  unmet?: readonly Criterion[];
}

/**
 * Writes a decision: the state, a line of history, and what belongs to it. Gives its moment, by which it can be taken
 * back. It holds only for the state that staff saw;
 * throws RecordMoved when the record has gone elsewhere, and RecordGone when it was erased.
 */
export function decide<Status extends string>(
  client: SanityClient,
  actions: StatusActions<Status>,
  { id, decision, seen, note, by, withoutLetter, until, unmet }: Decided<Status>,
): Promise<string> {
  const { to, set, unset } = decision;
  return retryOnConflict(async () => {
    assertOnline();
    const document = await client.getDocument(id);
    if (!document) throw new RecordGone();
    const status = statusOf(actions, document);
    if (status !== seen) throw new RecordMoved(status ? actions.words[status] : '');
    const move = actions.move(seen, to, {
      at: new Date(),
      who: 'staff',
      by,
      ...(note && { note }),
      ...(withoutLetter && { letter: 'none' }),
    });
    const changes = {
      ...set?.(seen, move.at),
      ...(unmet && { unmet }),
      ...(until && { pausedUntil: until }),
    };
    const changed = [...Object.keys(changes), ...(unset ?? [])];
    await client
      .patch(id)
      .ifRevisionId(z.string().parse(document._rev))
      .set({ ...changes, status: to, undoable: undoable(move.at, seen, document, changed) })
      .unset([...(unset ?? [])].filter((name) => !(name in changes)))
      .setIfMissing({ history: [] })
      .append('history', [{ ...move, _key: crypto.randomUUID() }])
      .commit();
    return move.at;
  }, isConflict);
}
