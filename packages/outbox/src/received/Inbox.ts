import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** An email that somebody writes to this account, as it is told to the outbox. */
export const incomingFields = z.object({
  from: z.string(),
  to: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  subject: z.string().default(''),
  text: z.string().nullable().default(null),
  html: z.string().nullable().default(null),
  headers: z.record(z.string(), z.string()).default({}),
  attachments: z
    .array(z.object({ filename: z.string(), content_type: z.string(), content: z.base64() }))
    .default([]),
});
export type Incoming = z.output<typeof incomingFields>;

/** An email that came in, as it is kept. */
export interface ReceivedEmail extends Incoming {
  id: string;
  createdAt: number;
}

const row = z.object({ id: z.string(), created_at: z.number(), body: z.string() });

/** Emails that came in. */
export class Inbox {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  add(incoming: Incoming, now: number): ReceivedEmail {
    const email = { id: randomUUID(), createdAt: now, ...incoming };
    this.#db
      .prepare('INSERT INTO received (id, created_at, body) VALUES (?, ?, ?)')
      .run(email.id, now, JSON.stringify(incoming));
    return email;
  }

  find(id: string): ReceivedEmail | undefined {
    const found = this.#db.prepare('SELECT * FROM received WHERE id = ?').get(id);
    if (!found) return undefined;
    const { created_at, body } = row.parse(found);
    return { id, createdAt: created_at, ...incomingFields.parse(JSON.parse(body)) };
  }
}
