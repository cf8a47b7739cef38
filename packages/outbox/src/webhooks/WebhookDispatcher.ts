import { createDueTimer, type DueTimer } from '../events/dueTimer.ts';
import type { Events, StoredEvent } from '../store/events.ts';
import { waitAfter } from './backOff.ts';
import { signatureHeaders } from './sign.ts';

export type Webhook = { url: string; secret: string };

/** Svix waits fifteen seconds for an answer. */
const TIMEOUT_MS = 15_000;

const CONCURRENT_DELIVERIES = 4;

/**
 * Tells the webhook what happened, from a queue that is kept on disk. Anything but a 2xx answer is tried again
 * with growing waits; an event may be told twice when we stop between its answer and our note of it.
 */
export class WebhookDispatcher {
  readonly #events: Events;
  readonly #webhook: Webhook;
  readonly #log: (line: string) => void;
  readonly #timer: DueTimer;
  readonly #inProgress = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(events: Events, webhook: Webhook, log: (line: string) => void) {
    this.#events = events;
    this.#webhook = webhook;
    this.#log = log;
    this.#timer = createDueTimer(
      () => events.nextDue(),
      () => this.#dispatchDue(),
    );
  }

  /** Looks anew at what is to be told. */
  wake(): void {
    this.#timer.check();
  }

  /** Ends what is under way; it stays in the queue. */
  async stop(): Promise<void> {
    this.#timer.stop();
    this.#stopping.abort();
    await Promise.all(this.#inProgress.values());
  }

  #dispatchDue(): void {
    for (const event of this.#events.due(Date.now())) {
      if (this.#inProgress.size >= CONCURRENT_DELIVERIES) return;
      if (this.#inProgress.has(event.emailId)) continue;
      const delivery = this.#deliver(event).finally(() => {
        this.#inProgress.delete(event.emailId);
        if (!this.#stopping.signal.aborted) this.#timer.check();
      });
      this.#inProgress.set(event.emailId, delivery);
    }
  }

  async #deliver(event: StoredEvent): Promise<void> {
    const outcome = await this.#post(event);
    if (this.#stopping.signal.aborted && !outcome.delivered) return;
    const wait = outcome.delivered ? null : waitAfter(event.attempts + 1, outcome.retryAfter);
    this.#events.attempted(event.id, outcome.note, wait === null ? null : Date.now() + wait);
    if (outcome.delivered) return;
    const then = wait === null ? 'given up' : `again in ${wait / 1000} s`;
    this.#log(`webhook ${event.type} ${event.id}: ${outcome.note}, ${then}`);
  }

  async #post(event: StoredEvent): Promise<{ delivered: boolean; note: string; retryAfter?: string | null }> {
    const timestamp = Math.floor(Date.now() / 1000);
    try {
      const response = await fetch(this.#webhook.url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Svix-Webhooks/1.0 (local outbox)',
          ...signatureHeaders(this.#webhook.secret, { id: event.id, timestamp, body: event.body }),
        },
        body: event.body,
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.#stopping.signal]),
      });
      await response.body?.cancel();
      return {
        delivered: response.ok,
        note: `answered ${response.status}`,
        retryAfter: response.headers.get('retry-after'),
      };
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      return { delivered: false, note: timedOut ? 'no answer in time' : 'not reachable' };
    }
  }
}
