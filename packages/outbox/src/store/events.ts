import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const row = z.object({
  seq: z.number(),
  id: z.string(),
  email_id: z.string(),
  type: z.string(),
  created_at: z.number(),
  body: z.string(),
  attempts: z.number(),
  next_at: z.number().nullable(),
  note: z.string().nullable(),
});

/** Something that happened to an email, and how far telling it to the webhook has come. */
export type StoredEvent = {
  seq: number;
  /** `msg_…`, the same at every attempt, so that a receiver can tell a repetition. */
  id: string;
  emailId: string;
  type: string;
  createdAt: number;
  /** The exact bytes that are signed and sent. */
  body: string;
  attempts: number;
  /** When it is told next; null when it is told, given up, or nobody is to be told. */
  nextAt: number | null;
  /** How the last attempt ended, in words. */
  note: string | null;
};

const due = z.object({ at: z.number().nullable() });

function read(value: unknown): StoredEvent {
  const { email_id, created_at, next_at, ...same } = row.parse(value);
  return { ...same, emailId: email_id, createdAt: created_at, nextAt: next_at };
}

/** What happened to emails, and the queue of what the webhook has yet to hear. */
export class Events {
  readonly #db: DatabaseSync;
  /** Between what times (milliseconds) a report comes late; without it, none does and each email's come in order. */
  readonly #delayMs: readonly [number, number] | undefined;

  constructor(db: DatabaseSync, delayMs?: readonly [number, number]) {
    this.#db = db;
    this.#delayMs = delayMs;
  }

  add(event: { emailId: string; type: string; now: number; body: string; notify: boolean }): void {
    this.#db
      .prepare('INSERT INTO events (id, email_id, type, created_at, body, next_at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(
        `msg_${randomBytes(18).toString('base64url')}`,
        event.emailId,
        event.type,
        event.now,
        event.body,
        event.notify ? event.now + this.#delay() : null,
      );
  }

  #delay(): number {
    const [least, most] = this.#delayMs ?? [0, 0];
    return Math.round(least + Math.random() * (most - least));
  }

  /** Which reports may be told: of each email the first that is not, or any where they come late. */
  #mayBeTold(): string {
    return this.#delayMs
      ? 'next_at IS NOT NULL'
      : 'seq IN (SELECT min(seq) FROM events WHERE next_at IS NOT NULL GROUP BY email_id)';
  }

  of(emailId: string): StoredEvent[] {
    return this.#db.prepare('SELECT * FROM events WHERE email_id = ? ORDER BY seq').all(emailId).map(read);
  }

  /** Due events, at most one to an email, so that "sent" is told before "delivered", unless reports come late. */
  due(now: number): StoredEvent[] {
    return this.#db
      .prepare(
        `SELECT * FROM events WHERE next_at <= ? AND ${this.#mayBeTold()} ORDER BY next_at, seq LIMIT 100`,
      )
      .all(now)
      .map(read);
  }

  /** When the next event is due to be told, or null. */
  nextDue(): number | null {
    const found = this.#db.prepare(`SELECT min(next_at) AS at FROM events WHERE ${this.#mayBeTold()}`).get();
    return due.parse(found).at;
  }

  /** Notes one attempt. `nextAt` null ends it. */
  attempted(id: string, note: string, nextAt: number | null): void {
    this.#db
      .prepare('UPDATE events SET attempts = attempts + 1, note = ?, next_at = ? WHERE id = ?')
      .run(note, nextAt, id);
  }
}
