import { ClientError } from '@sanity/client';
import type { HistoryEntry } from '../../program/history.ts';

/**
 * The patch that takes a record through its moves: its new status, its lines of history, and what else is set. It
 * holds only while the record is as it was read; otherwise the whole transaction is refused with a 409.
 */
export function transition(
  { _rev }: { _rev: string },
  moves: readonly HistoryEntry[],
  set: Record<string, unknown> = {},
) {
  const status = moves.at(-1)?.to;
  return {
    ifRevisionID: _rev,
    set: { ...set, ...(status && { status }) },
    setIfMissing: { history: [] },
    insert: { after: 'history[-1]', items: moves.map((move) => ({ ...move, _key: crypto.randomUUID() })) },
  };
}

/** How often something is tried again that another was quicker at. Far above what two connectors can cause. */
const TRIES = 8;

/** A record has changed between two readings of one decision. */
export class RecordChanged extends Error {
  override name = 'RecordChanged';
}

function isConflict(error: unknown): boolean {
  return error instanceof RecordChanged || (error instanceof ClientError && error.statusCode === 409);
}

/**
 * Runs `attempt`, which reads and then writes; when a record has changed in between, reads and decides anew.
 * Throws the last conflict when it goes on and on.
 */
export async function untilUnchanged<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error) || tries === TRIES) throw error;
    }
  }
}
