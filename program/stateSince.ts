import { z } from 'zod';
import { listOf } from './stored.ts';

const line = z.object({ at: z.string(), to: z.string() });
const historySchema = listOf(line.nullable().catch(null)).catch([]);

/**
 * Since when a record has been in a state, by its history: the moment of the last line that led there. Empty where none
 * did. A record's other dates say when something else happened.
 */
export function stateSince(history: unknown, status: unknown): string {
  return historySchema.parse(history).findLast((entry) => entry?.to === status)?.at ?? '';
}
