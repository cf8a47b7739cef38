import type { DatabaseSync } from 'node:sqlite';
import type { Lives } from '../events/Lives.ts';
import { requestDigest } from '../idempotency/idempotencyKey.ts';
import type { Ledger } from '../idempotency/Ledger.ts';
import { inTransaction } from '../store/database.ts';
import { parseBatch } from './parseBatch.ts';
import { parseEmail } from './parseEmail.ts';

/** Takes requests to send: each is answered once, and stored with its answer or not at all. */
export class Sender {
  readonly #db: DatabaseSync;
  readonly #lives: Lives;
  readonly #ledger: Ledger;

  constructor(db: DatabaseSync, lives: Lives, ledger: Ledger) {
    this.#db = db;
    this.#lives = lives;
    this.#ledger = ledger;
  }

  /** `POST /emails`. @throws ApiError 409 or 422 */
  one(body: unknown, scope: string | undefined): unknown {
    return this.#once(body, scope, (now) => {
      const email = parseEmail(body, now);
      return () => ({ id: this.#lives.begin(email, now).id });
    });
  }

  /** `POST /emails/batch`. @throws ApiError 409 or 422 */
  batch(body: unknown, permissive: boolean, scope: string | undefined): unknown {
    return this.#once(body, scope, (now) => {
      const { emails, errors } = parseBatch(body, permissive, now);
      return () => ({
        data: emails.map((email) => ({ id: this.#lives.begin(email, now).id })),
        ...(permissive && { errors }),
      });
    });
  }

  /** `prepare` reads and refuses; what it returns only stores. */
  #once(body: unknown, scope: string | undefined, prepare: (now: number) => () => unknown): unknown {
    const now = Date.now();
    const digest = requestDigest(body);
    const known = scope === undefined ? undefined : this.#ledger.recall(scope, digest, now);
    if (known !== undefined) return known;
    const store = prepare(now);
    const answer = inTransaction(this.#db, () => {
      const stored = store();
      if (scope !== undefined) this.#ledger.remember(scope, digest, stored, now);
      return stored;
    });
    this.#lives.wake();
    return answer;
  }
}
