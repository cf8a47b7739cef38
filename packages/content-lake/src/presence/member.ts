import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { RpcError } from './rpc.ts';

/** Someone who lets this much pile up does not read any more. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

/** One presence event as the Studio reads it: `i` is the user, `m` the message. */
export type PresenceEvent =
  | { type: 'rollCall'; i: string; session: string }
  | { type: 'state'; i: string; m: { sessionId: string; locations: unknown[] } }
  | { type: 'disconnect'; i: string; m: { session: string } };

/** One connected socket: who it is, which sessions it announced, which subscriptions it holds. */
export class Member {
  readonly sessions = new Set<string>();
  readonly #subscriptions = new Set<string>();
  readonly #socket: WebSocket;
  readonly userId: string;

  constructor(socket: WebSocket, userId: string) {
    this.#socket = socket;
    this.userId = userId;
  }

  /** Opens a subscription and gives its id, which stands in every event sent for it. */
  subscribe(): string {
    const id = randomUUID();
    this.#subscriptions.add(id);
    return id;
  }

  unsubscribe(id: string): boolean {
    return this.#subscriptions.delete(id);
  }

  answer(id: string | number, result: unknown): void {
    this.send(JSON.stringify({ jsonrpc: '2.0', id, result }));
  }

  fail({ id, code, message }: RpcError): void {
    this.send(JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } }));
  }

  notify(event: PresenceEvent): void {
    for (const subscription of this.#subscriptions) {
      const params = { subscription, result: event };
      this.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }));
    }
  }

  /** Sends a frame if the other end still listens; a socket that is closing takes nothing more. */
  send(frame: string): void {
    if (this.#socket.bufferedAmount > MAX_WAITING_BYTES) this.#socket.terminate();
    else if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame);
  }

  close(): void {
    this.#socket.close(1001, 'The server is stopping');
  }
}
