import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ApiError } from '../http/ApiError.ts';

/** Resend remembers a key for 24 hours. */
export const REMEMBERED_MS = 24 * 60 * 60 * 1000;

const answerSchema = z.looseObject({});
const row = z.object({ request: z.string(), answer: z.string(), created_at: z.number() });

/** What was answered to idempotency keys. Only acceptances are kept: a refused request may be tried again. */
export class IdempotencyStore {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /**
   * The answer given before to the same request, or undefined when the key is new.
   * @throws ApiError 409 when the key came with another request
   */
  recall(scope: string, request: string, now: number): object | undefined {
    this.#db.prepare('DELETE FROM idempotency WHERE created_at <= ?').run(now - REMEMBERED_MS);
    const found = this.#db
      .prepare('SELECT request, answer, created_at FROM idempotency WHERE scope = ?')
      .get(scope);
    if (found === undefined) return undefined;
    const known = row.parse(found);
    if (known.request === request) return answerSchema.parse(JSON.parse(known.answer));
    throw new ApiError(
      409,
      'invalid_idempotent_request',
      "This idempotency key has been used with this HTTP method and endpoint within the last 24 hours, but the request body was modified and doesn't match the original request.",
    );
  }

  /** Call in the transaction that stores the emails, so that the two can never differ. */
  remember(scope: string, request: string, answer: object, now: number): void {
    this.#db
      .prepare('INSERT INTO idempotency (scope, request, answer, created_at) VALUES (?, ?, ?, ?)')
      .run(scope, request, JSON.stringify(answer), now);
  }
}
