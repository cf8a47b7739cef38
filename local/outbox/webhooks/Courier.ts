import { type Alarm, createAlarm } from '../events/alarm.ts';
import type { Events, StoredEvent } from '../store/events.ts';
import { waitAfter } from './backOff.ts';
import { signatureHeaders } from './sign.ts';

export type Webhook = { url: string; secret: string };

/** Svix waits fifteen seconds for an answer. */
const PATIENCE_MS = 15_000;

const AT_ONCE = 4;

/**
 * Tells the webhook what happened, from a queue that is kept on disk. Anything but a 2xx answer is tried again
 * with growing waits; an event may be told twice when we stop between its answer and our note of it.
 */
export class Courier {
  readonly #events: Events;
  readonly #webhook: Webhook;
  readonly #log: (line: string) => void;
  readonly #alarm: Alarm;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #ending = new AbortController();

  constructor(events: Events, webhook: Webhook, log: (line: string) => void) {
    this.#events = events;
    this.#webhook = webhook;
    this.#log = log;
    this.#alarm = createAlarm(
      () => events.nextDue(),
      () => this.#setOut(),
    );
  }

  /** Looks anew at what is to be told. */
  wake(): void {
    this.#alarm.check();
  }

  /** Ends what is under way; it stays in the queue. */
  async stop(): Promise<void> {
    this.#alarm.stop();
    this.#ending.abort();
    await Promise.all(this.#underWay.values());
  }

  #setOut(): void {
    for (const event of this.#events.due(Date.now())) {
      if (this.#underWay.size >= AT_ONCE) return;
      if (this.#underWay.has(event.emailId)) continue;
      const trip = this.#tell(event).finally(() => {
        this.#underWay.delete(event.emailId);
        if (!this.#ending.signal.aborted) this.#alarm.check();
      });
      this.#underWay.set(event.emailId, trip);
    }
  }

  async #tell(event: StoredEvent): Promise<void> {
    const outcome = await this.#post(event);
    if (this.#ending.signal.aborted && !outcome.told) return;
    const wait = outcome.told ? null : waitAfter(event.attempts + 1, outcome.retryAfter);
    this.#events.attempted(event.id, outcome.note, wait === null ? null : Date.now() + wait);
    if (outcome.told) return;
    const then = wait === null ? 'given up' : `again in ${wait / 1000} s`;
    this.#log(`webhook ${event.type} ${event.id}: ${outcome.note}, ${then}`);
  }

  async #post(event: StoredEvent): Promise<{ told: boolean; note: string; retryAfter?: string | null }> {
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
        signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), this.#ending.signal]),
      });
      await response.body?.cancel();
      return {
        told: response.ok,
        note: `answered ${response.status}`,
        retryAfter: response.headers.get('retry-after'),
      };
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      return { told: false, note: timedOut ? 'no answer in time' : 'not reachable' };
    }
  }
}
