import type { DatabaseSync } from 'node:sqlite';
import { type Attempt, createAttemptLog } from './attempts.ts';
import { createDelivery, type Evaluate } from './deliverMessage.ts';
import { type Hook, listensTo, type Operation } from './hook.ts';
import { createHookStore } from './hookStore.ts';
import { createQueue, type MessageRecord } from './queue.ts';
import { createSchedule } from './schedule.ts';
import { createTables } from './tables.ts';

export type { Attempt } from './attempts.ts';
export { type Hook, WebhookInputError, WebhookNotFoundError } from './hook.ts';

/** What one transaction did to the documents of one dataset. */
export type Change = {
  dataset: string;
  transactionId: string;
  timestamp: string;
  author: string;
  changes: { documentId: string; before: object | null; after: object | null }[];
};

export type WebhookOptions = {
  db: DatabaseSync;
  projectId: string;
  evaluate: Evaluate;
  log: (line: string) => void;
  /** Milliseconds to wait after so many failures. Given by tests; otherwise doubled from 1 s up to 5 min. */
  backoff?: (failures: number) => number;
};

export type Webhooks = {
  list(): Hook[];
  /** Keeps a new hook. Throws WebhookInputError. */
  create(input: unknown): Hook;
  /** Changes the fields given. Throws WebhookInputError, WebhookNotFoundError. */
  update(id: string, input: unknown): Hook;
  /** Removes a hook and what it has still to send. Throws WebhookNotFoundError. */
  remove(id: string): void;
  /** The tries at delivery, newest first. Throws WebhookNotFoundError. */
  attempts(id: string): Attempt[];
  /** One try at delivery, of any hook. */
  attempt(id: string): Attempt | undefined;
  /** The last hundred messages, newest first, without what they say. Throws WebhookNotFoundError. */
  messages(id: string): MessageRecord[];
  /** Queues a change. Call it within the transaction that makes the change, so that neither is without the other. */
  enqueueInTransaction(change: Change): void;
  start(): void;
  /** Waits for requests under way and sends no more; the queue is kept for the next start. */
  stop(): Promise<void>;
};

const doubling = (failures: number) => Math.min(1000 * 2 ** (failures - 1), 5 * 60_000);

/**
 * Sanity's GROQ-powered webhooks over a queue in the caller's database: delivered at least once, one request at
 * a time for each hook, changes of one document in their order, retried after 429, 5xx and silence.
 */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const { db, projectId, evaluate, log, backoff = doubling } = options;
  createTables(db);
  const hooks = createHookStore(db, projectId);
  const queue = createQueue(db);
  const attemptLog = createAttemptLog(db, projectId);
  const deliver = createDelivery({ hooks, queue, attemptLog, evaluate, log, backoff });
  const schedule = createSchedule({
    async drain(hookId, mayGoOn) {
      while (mayGoOn() && hooks.has(hookId)) {
        const message = queue.nextDue(hookId, Date.now());
        if (!message) return;
        await deliver(hooks.get(hookId), message);
      }
    },
    nextDueAt: queue.nextDueAt,
    log,
  });

  return {
    list: hooks.list,
    create: hooks.create,
    update(id, input) {
      const hook = hooks.update(id, input);
      // The hosted service cancels what is pending when a hook is disabled.
      if (hook.isDisabledByUser) queue.cancel(id);
      return hook;
    },
    remove(id) {
      hooks.remove(id);
      queue.forget(id);
      attemptLog.forget(id);
    },
    attempts: (id) => attemptLog.list(hooks.get(id).id),
    attempt: attemptLog.find,
    messages: (id) => queue.recent(hooks.get(id).id, projectId),
    enqueueInTransaction({ dataset, transactionId, timestamp, changes }) {
      const woken = new Set<string>();
      const all = hooks.list();
      for (const { documentId, before, after } of changes) {
        const operation = operationOf(before, after);
        if (!operation) continue;
        for (const hook of all) {
          if (!listensTo(hook, { dataset, documentId, operation })) continue;
          const when = { transactionId, transactionTime: timestamp };
          queue.add({ hook: hook.id, dataset, document: documentId, operation, ...when, before, after });
          woken.add(hook.id);
        }
      }
      // Not before the caller has committed, or rolled back what was just written.
      setImmediate(() => {
        for (const hookId of woken) schedule.wake(hookId);
      });
    },
    start: () => schedule.start(hooks.list().map(({ id }) => id)),
    stop: schedule.stop,
  };
}

function operationOf(before: object | null, after: object | null): Operation | null {
  if (before) return after ? 'update' : 'delete';
  return after ? 'create' : null;
}
