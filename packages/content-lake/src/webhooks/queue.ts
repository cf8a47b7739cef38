import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Operation } from './hook.ts';

/** A message in the shape of `GET /hooks/projects/:project/:hook/messages`, without what it says. */
export type MessageRecord = {
  id: string;
  projectId: string;
  dataset: string;
  createdAt: string;
  status: 'queued' | 'success' | 'failure';
  failureCount: number;
  resultCode: number | null;
  payload: string;
};

const recordSchema = z.object({
  id: z.string(),
  dataset: z.string(),
  created_at: z.number(),
  status: z.enum(['queued', 'success', 'failure']),
  failures: z.number(),
  result_code: z.number().nullable(),
});

const document = z
  .string()
  .nullable()
  .transform((json) => (json === null ? null : z.looseObject({}).parse(JSON.parse(json))));

const messageSchema = z.object({
  id: z.string(),
  hook: z.string(),
  dataset: z.string(),
  document: z.string(),
  operation: z.enum(['create', 'update', 'delete']),
  transaction_id: z.string(),
  transaction_time: z.string(),
  before: document,
  after: document,
  failures: z.number(),
  first_attempt_at: z.number().nullable(),
});

/** One change to one document that one hook may have to be told of. */
export type Message = z.infer<typeof messageSchema>;

export type NewMessage = {
  hook: string;
  dataset: string;
  document: string;
  operation: Operation;
  transactionId: string;
  transactionTime: string;
  before: object | null;
  after: object | null;
};

/** The first message of each document: those behind it wait, so that a document's changes arrive in order. */
const heads = `webhook_message AS m WHERE hook = ? AND status = 'queued' AND NOT EXISTS (
  SELECT 1 FROM webhook_message AS earlier WHERE earlier.hook = m.hook AND earlier.status = 'queued'
  AND earlier.dataset = m.dataset AND earlier.document = m.document AND earlier.seq < m.seq)`;

export type Queue = ReturnType<typeof createQueue>;

/** What is still to be delivered, kept in the caller's database until it is. */
export function createQueue(db: DatabaseSync) {
  const insert =
    db.prepare(`INSERT INTO webhook_message (id, hook, dataset, document, operation, transaction_id,
    transaction_time, before, after, status, failures, created_at, due_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, 0)`);
  const due = db.prepare(`SELECT * FROM ${heads} AND due_at <= ? ORDER BY seq LIMIT 1`);
  const earliest = db.prepare(`SELECT min(due_at) AS due FROM ${heads}`);
  const drop = db.prepare('DELETE FROM webhook_message WHERE id = ?');
  const retry = db.prepare(`UPDATE webhook_message SET failures = failures + 1, due_at = ?, result_code = ?,
    first_attempt_at = coalesce(first_attempt_at, ?) WHERE id = ?`);
  // The documents are forgotten once they are of no more use: they may be about people.
  const finish =
    db.prepare(`UPDATE webhook_message SET status = ?, result_code = ?, before = NULL, after = NULL,
    failures = failures + iif(?1 = 'failure', 1, 0) WHERE id = ?`);
  const recent = db.prepare('SELECT * FROM webhook_message WHERE hook = ? ORDER BY seq DESC LIMIT 100');
  const cancel = db.prepare("DELETE FROM webhook_message WHERE hook = ? AND status = 'queued'");
  const forget = db.prepare('DELETE FROM webhook_message WHERE hook = ?');

  return {
    add(message: NewMessage): void {
      const { hook, dataset, document, operation, transactionId, transactionTime, before, after } = message;
      const json = (value: object | null) => (value === null ? null : JSON.stringify(value));
      insert.run(
        ...[randomUUID(), hook, dataset, document, operation, transactionId, transactionTime],
        ...[json(before), json(after), Date.now()],
      );
    },
    nextDue(hook: string, now: number): Message | null {
      const row = due.get(hook, now);
      return row ? messageSchema.parse(row) : null;
    },
    /** When the hook next has something to send, in milliseconds since 1970; null with an empty queue. */
    nextDueAt: (hook: string): number | null =>
      z.object({ due: z.number().nullable() }).parse(earliest.get(hook)).due,
    recent(hook: string, projectId: string): MessageRecord[] {
      return recent.all(hook).map((row) => {
        const { id, dataset, created_at, status, failures, result_code } = recordSchema.parse(row);
        const createdAt = new Date(created_at).toISOString();
        // The payload is not kept: it may be about people, and is of no use once it is delivered.
        const counts = { failureCount: failures, resultCode: result_code };
        return { id, projectId, dataset, createdAt, status, ...counts, payload: 'null' };
      });
    },
    drop: (id: string) => void drop.run(id),
    retryAt: (id: string, at: number, resultCode: number | null, attemptedAt: number) =>
      void retry.run(at, resultCode, attemptedAt, id),
    finish: (id: string, status: 'success' | 'failure', resultCode: number | null) =>
      void finish.run(status, resultCode, id),
    cancel: (hook: string) => void cancel.run(hook),
    forget: (hook: string) => void forget.run(hook),
  };
}
