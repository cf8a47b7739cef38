import type { DatabaseSync } from 'node:sqlite';
import type { EmailLifecycle } from '../events/EmailLifecycle.ts';
import type { IdempotencyStore } from '../idempotency/IdempotencyStore.ts';
import { requestDigest } from '../idempotency/idempotencyKey.ts';
import { parseBatch } from '../request/parseBatch.ts';
import { parseEmail } from '../request/parseEmail.ts';
import { inTransaction } from '../store/database.ts';

/** Takes requests to send: each is answered once, and stored with its answer or not at all. */
export class Sender {
  readonly #db: DatabaseSync;
  readonly #lifecycle: EmailLifecycle;
  readonly #idempotency: IdempotencyStore;

  constructor(db: DatabaseSync, lifecycle: EmailLifecycle, idempotency: IdempotencyStore) {
    this.#db = db;
    this.#lifecycle = lifecycle;
    this.#idempotency = idempotency;
  }

  /** `POST /emails`. @throws ApiError 409 or 422 */
  one(body: unknown, scope: string | undefined): object {
    return this.#once(body, scope, (now) => {
      const email = parseEmail(body, now);
      return () => ({ id: this.#lifecycle.begin(email, now).id });
    });
  }

  /** `POST /emails/batch`. @throws ApiError 409 or 422 */
  batch(body: unknown, permissive: boolean, scope: string | undefined): object {
    return this.#once(body, scope, (now) => {
      const { emails, errors } = parseBatch(body, permissive, now);
      return () => ({
        data: emails.map((email) => ({ id: this.#lifecycle.begin(email, now).id })),
        ...(permissive && { errors }),
      });
    });
  }

  /** `prepare` reads and refuses; what it returns only stores. */
  #once(body: unknown, scope: string | undefined, prepare: (now: number) => () => object): object {
    const now = Date.now();
    const digest = requestDigest(body);
    const known = scope === undefined ? undefined : this.#idempotency.recall(scope, digest, now);
    if (known !== undefined) return known;
    const store = prepare(now);
    const answer = inTransaction(this.#db, () => {
      const stored = store();
      if (scope !== undefined) this.#idempotency.remember(scope, digest, stored, now);
      return stored;
    });
    this.#lifecycle.wake();
    return answer;
  }
}
