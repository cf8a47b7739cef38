import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** Why an attempt failed; `http` is an answer other than 2xx. */
export type FailureReason = 'http' | 'network' | 'timeout' | 'other';

/** One try at delivery, in the shape of `GET /hooks/projects/:project/:hook/attempts`. */
export type Attempt = {
  id: string;
  projectId: string;
  hookId: string;
  messageId: string;
  createdAt: string;
  updatedAt: string | null;
  duration: number | null;
  inProgress: boolean;
  isFailure: boolean;
  failureReason: string | null;
  resultCode: number | null;
  resultBody: string | null;
};

const rowSchema = z.object({
  id: z.string(),
  hook: z.string(),
  message: z.string(),
  created_at: z.string(),
  duration: z.number(),
  failure_reason: z.string().nullable(),
  result_code: z.number().nullable(),
  result_body: z.string().nullable(),
});

const keptPerHook = 1000;

/** The log of attempts, newest first, the last thousand of each hook. */
export function createAttemptLog(db: DatabaseSync, projectId: string) {
  const insert =
    db.prepare(`INSERT INTO webhook_attempt (id, hook, message, created_at, duration, failure_reason,
    result_code, result_body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const prune = db.prepare(`DELETE FROM webhook_attempt WHERE hook = ?1 AND seq <= (
    SELECT seq FROM webhook_attempt WHERE hook = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ${keptPerHook})`);
  const select = db.prepare('SELECT * FROM webhook_attempt WHERE hook = ? ORDER BY seq DESC');
  const selectOne = db.prepare('SELECT * FROM webhook_attempt WHERE id = ?');
  const forget = db.prepare('DELETE FROM webhook_attempt WHERE hook = ?');

  return {
    add(attempt: {
      hook: string;
      message: string;
      startedAt: number;
      failureReason: FailureReason | null;
      resultCode: number | null;
      resultBody: string | null;
    }): void {
      const { hook, message, startedAt, failureReason, resultCode, resultBody } = attempt;
      const duration = Math.max(0, Date.now() - startedAt);
      insert.run(
        ...[randomUUID(), hook, message, new Date(startedAt).toISOString(), duration],
        ...[failureReason, resultCode, resultBody],
      );
      prune.run(hook);
    },
    list: (hook: string): Attempt[] => select.all(hook).map((row) => attemptOf(row, projectId)),
    find(id: string): Attempt | undefined {
      const row = selectOne.get(id);
      return row && attemptOf(row, projectId);
    },
    forget: (hook: string) => void forget.run(hook),
  };
}

function attemptOf(row: unknown, projectId: string): Attempt {
  const found = rowSchema.parse(row);
  return {
    id: found.id,
    projectId,
    hookId: found.hook,
    messageId: found.message,
    createdAt: found.created_at,
    updatedAt: null,
    duration: found.duration,
    inProgress: false,
    isFailure: found.failure_reason !== null,
    failureReason: found.failure_reason,
    resultCode: found.result_code,
    resultBody: found.result_body,
  };
}
