import { z } from 'zod';

/** Minutes for which what staff decided waits before it writes to anybody, where a city's settings name no other number. */
export const DEFAULT_UNDO_MINUTES = 3;

const record = z.record(z.string(), z.unknown());

/** What stood in the fields that a decision changed; null where nothing did. Kept as JSON, whatever the fields hold. */
const before = z.string().transform((json) => record.parse(JSON.parse(json)));

/**
 * What a record was before the last decision of staff, so that it can be taken back: when that was, its state, and its
 * fields. The state is empty where the decision made the record.
 */
export const undoableSchema = z.object({ at: z.string(), status: z.string(), before });

/** What a record keeps when a decision changes these fields of it. */
export function undoable(
  at: string,
  status: string,
  document: Readonly<Record<string, unknown>> = {},
  changed: readonly string[] = [],
) {
  const fields = Object.fromEntries(changed.map((name) => [name, document[name] ?? null]));
  return { at, status, before: JSON.stringify(fields) };
}

/** Until when a decision can be taken back, and nobody hears of it. */
export function undoableUntil({ at }: { at: string }, minutes: number): Date {
  return new Date(Date.parse(at) + minutes * 60_000);
}

const heldBack = z.object({ undoable: z.object({ at: z.string() }) });

/** Whether what follows from the last decision about a record still waits. */
export function isHeldBack(document: unknown, minutes: number, now: Date): boolean {
  const { data } = heldBack.safeParse(document);
  return minutes > 0 && data !== undefined && now < undoableUntil(data.undoable, minutes);
}
