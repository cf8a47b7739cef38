import { z } from 'zod';
import { type DueLetters, PATIENCE_MS, REMINDERS } from '../../../program/letterRetries.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { recipientParams, recipientsOf, TO_RECIPIENTS } from './recipients.ts';

const DUE = `_type == "letter" && status == "queued" && dueAt <= $now && ${TO_RECIPIENTS}`;

const QUERY = `{
  "lapsed": *[${DUE} && queuedAt <= $lapsed && !defined(waitsFor) && kind != "news"] | order(queuedAt asc)[0...$limit]._id,
  "due": *[${DUE} && (queuedAt > $lapsed || defined(waitsFor) || kind == "news")]
    | order(select(kind == "news" => 3, defined(waitsFor) => 2, kind in $reminders => 1, 0) asc, queuedAt asc)[0...$limit]._id
}`;

const found = z.object({ lapsed: z.array(z.string()), due: z.array(z.string()) });

/**
 * The letters that are due and may be sent from here, at most `limit` of each: those that have waited as long as they may, oldest first,
 * and the others, the most important first. Last come those that forms brought and that have waited for their turn: however
 * many a machine asks for, they keep nothing else from going out. After all of them comes news that staff wrote to many.
 */
export async function dueLetters(env: Environment, now: Date, limit: number): Promise<DueLetters> {
  return found.parse(
    await programLake(env).fetch(QUERY, {
      now: now.toISOString(),
      lapsed: new Date(now.getTime() - PATIENCE_MS).toISOString(),
      reminders: REMINDERS,
      limit,
      ...recipientParams(recipientsOf(env)),
    }),
  );
}
