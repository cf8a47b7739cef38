import { setTimeout } from 'node:timers/promises';
import { ClientError } from '@sanity/client';
import type { HistoryEntry } from '../../program/history.ts';
import { retryOnConflict as retry } from '../../program/retryOnConflict.ts';

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

/** A record has changed between two readings of one decision. */
export class RecordChanged extends Error {
  override name = 'RecordChanged';
}

function isConflict(error: unknown): boolean {
  return error instanceof RecordChanged || (error instanceof ClientError && error.statusCode === 409);
}

/**
 * Waits before the next try, longer each time and never as long as another who waits: several who start at one instant
 * would otherwise stand in each other's way at every try, until all have given up. At most three seconds in all.
 */
const apart = (tries: number) => setTimeout(Math.random() * Math.min(25 * 2 ** tries, 800));

/** Runs `attempt`, which reads and then writes; when a record has changed in between, reads and decides anew. */
export function retryOnConflict<Result>(attempt: () => Promise<Result>): Promise<Result> {
  return retry(attempt, isConflict, apart);
}
