import type { createAttemptLog } from './attempts.ts';
import type { Hook } from './hook.ts';
import type { HookStore } from './hookStore.ts';
import type { Message, Queue } from './queue.ts';
import { type Outcome, sendMessage, worthRetrying } from './send.ts';

/** Evaluates GROQ in delta mode on one change: `root` is `@`, `dataset` names where it happened. */
export type Evaluate = (
  groq: string,
  scope: { before: object | null; after: object | null; root: unknown; dataset: string },
) => Promise<unknown>;

type Parts = {
  hooks: HookStore;
  queue: Queue;
  attemptLog: ReturnType<typeof createAttemptLog>;
  evaluate: Evaluate;
  log: (line: string) => void;
  backoff: (failures: number) => number;
};

/**
 * The hosted service gave up after half an hour until April 2026; since then it tries twice more, 30 seconds apart. Ours
 * is as patient as it was: what a report costs that never comes is tried by netlify/tests/hooks.test.ts.
 */
const giveUpAfterMs = 30 * 60_000;

/** Makes the function that takes one message through filter, projection, request and record. */
export function createDelivery({ hooks, queue, attemptLog, evaluate, log, backoff }: Parts) {
  /** The JSON to send; null when the filter does not match; a failed outcome when the rule breaks. */
  async function bodyFor(hook: Hook, message: Message): Promise<string | null | Outcome> {
    const { before, after, dataset } = message;
    const scope = { before, after, root: after ?? before, dataset };
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
    // Removed while its request was under way: there is nothing left to record it with.
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

  return async (hook: Hook, message: Message): Promise<void> => {
    const startedAt = Date.now();
    const body = await bodyFor(hook, message);
    if (body === null) queue.drop(message.id);
    else
      settle(
        hook,
        message,
        startedAt,
        typeof body === 'string' ? await sendMessage(hook, message, body) : body,
      );
  };
}
