import type { DatabaseSync } from 'node:sqlite';
import type { EmailLifecycle } from '../events/EmailLifecycle.ts';
import type { IdempotencyStore } from '../idempotency/IdempotencyStore.ts';
import { requestDigest } from '../idempotency/idempotencyKey.ts';
import { parseBatch } from '../request/parseBatch.ts';
import { type NewEmail, parseEmail } from '../request/parseEmail.ts';
import { inTransaction } from '../store/database.ts';
import type { Quota } from '../unkindness/quota.ts';

/** Takes requests to send: each is answered once, and stored with its answer or not at all. */
export class Sender {
  readonly #db: DatabaseSync;
  readonly #lifecycle: EmailLifecycle;
  readonly #idempotency: IdempotencyStore;

  readonly #quota: Quota;

  constructor(db: DatabaseSync, lifecycle: EmailLifecycle, idempotency: IdempotencyStore, quota: Quota) {
    this.#db = db;
    this.#lifecycle = lifecycle;
    this.#idempotency = idempotency;
    this.#quota = quota;
  }

  /** `POST /emails`. @throws ApiError 409, 422 or 429 */
  one(body: unknown, scope: string | undefined): object {
    return this.#once(body, scope, (now) => {
      const email = parseEmail(body, now);
      return () => ({ id: this.#begin([email], now)[0]?.id });
    });
  }

  /** `POST /emails/batch`. @throws ApiError 409, 422 or 429 */
  batch(body: unknown, permissive: boolean, scope: string | undefined): object {
    return this.#once(body, scope, (now) => {
      const { emails, errors } = parseBatch(body, permissive, now);
      return () => ({
        data: this.#begin(emails, now),
        ...(permissive && { errors }),
      });
    });
  }

  #begin(emails: readonly NewEmail[], now: number): { id: string }[] {
    this.#quota.check(
      emails.reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0),
      now,
    );
    return emails.map((email) => ({ id: this.#lifecycle.begin(email, now).id }));
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
