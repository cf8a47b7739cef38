import type { DatabaseSync } from 'node:sqlite';
import { type Attempt, createAttemptLog } from './attempts.ts';
import { type Hook, listensTo, type Operation } from './hook.ts';
import { createHookStore } from './hooks-store.ts';
import { createQueue, type Message } from './queue.ts';
import { type Outcome, sendMessage, worthRetrying } from './send.ts';
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
  /** Evaluates GROQ in delta mode: `root` is `@`, `before` and `after` are what before() and after() give. */
  evaluate: (
    groq: string,
    scope: { before: object | null; after: object | null; root: unknown },
  ) => Promise<unknown>;
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
  /** Queues a change. Call it within the transaction that makes the change, so that neither is without the other. */
  enqueueInTransaction(change: Change): void;
  start(): void;
  /** Waits for requests under way and sends no more; the queue is kept for the next start. */
  stop(): Promise<void>;
};

/** The hosted service gives up after half an hour. */
const giveUpAfterMs = 30 * 60_000;
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
  const pumps = new Map<string, Promise<void>>();
  const timers = new Map<string, NodeJS.Timeout>();
  let started = false;

  function wake(hookId: string): void {
    if (!started || pumps.has(hookId)) return;
    clearTimeout(timers.get(hookId));
    const pump = drain(hookId)
      .catch((error) => log(`webhook ${hookId}: ${error instanceof Error ? error.stack : error}`))
      .finally(() => {
        pumps.delete(hookId);
        sleepUntilDue(hookId);
      });
    pumps.set(hookId, pump);
  }

  function sleepUntilDue(hookId: string): void {
    if (!started) return;
    const dueAt = queue.nextDueAt(hookId);
    if (dueAt === null) return;
    const timer = setTimeout(() => wake(hookId), Math.max(1, dueAt - Date.now()));
    timers.set(hookId, timer.unref());
  }

  async function drain(hookId: string): Promise<void> {
    while (started && hooks.has(hookId)) {
      const message = queue.nextDue(hookId, Date.now());
      if (!message) return;
      await deliver(hooks.get(hookId), message);
    }
  }

  async function deliver(hook: Hook, message: Message): Promise<void> {
    const startedAt = Date.now();
    const body = await bodyFor(hook, message);
    if (body === null) {
      queue.drop(message.id);
      return;
    }
    settle(
      hook,
      message,
      startedAt,
      typeof body === 'string' ? await sendMessage(hook, message, body) : body,
    );
  }

  /** The JSON to send; null when the filter does not match; a failed outcome when the projection breaks. */
  async function bodyFor(hook: Hook, message: Message): Promise<string | null | Outcome> {
    const { before, after } = message;
    const scope = { before, after, root: after ?? before };
    const { filter, projection } = hook.rule;
    try {
      if (filter && (await evaluate(filter, scope)) !== true) return null;
      const value = projection ? await evaluate(projection, scope) : scope.root;
      return JSON.stringify(value ?? null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log(`webhook "${hook.name}": cannot evaluate its rule on ${message.document}: ${reason}`);
      return { code: null, body: reason, failure: 'other' };
    }
  }

  function settle(hook: Hook, message: Message, startedAt: number, outcome: Outcome): void {
    if (!hooks.has(hook.id)) return;
    const { code, body, failure } = outcome;
    const about = { hook: hook.id, message: message.id, startedAt };
    attemptLog.add({ ...about, failureReason: failure, resultCode: code, resultBody: body });
    if (failure === null) {
      queue.finish(message.id, 'success', code);
      return;
    }
    const what = `webhook "${hook.name}" for ${message.document}: ${code ?? failure}`;
    const tryingSince = message.first_attempt_at ?? startedAt;
    const again = Date.now() + backoff(message.failures + 1);
    if (worthRetrying(outcome) && again - tryingSince < giveUpAfterMs) {
      log(`${what}, tried again later`);
      queue.retryAt(message.id, again, code, startedAt);
    } else {
      log(`${what}, given up`);
      queue.finish(message.id, 'failure', code);
    }
  }

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
        for (const hookId of woken) wake(hookId);
      });
    },
    start() {
      started = true;
      for (const hook of hooks.list()) wake(hook.id);
    },
    async stop() {
      started = false;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      await Promise.all(pumps.values());
    },
  };
}

function operationOf(before: object | null, after: object | null): Operation | null {
  if (before) return after ? 'update' : 'delete';
  return after ? 'create' : null;
}
