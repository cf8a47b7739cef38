import type { HostMessage } from './messages.ts';

/** One stream of the lake as `fetch` would give it: a promise of a Response whose body grows. */
export class Stream {
  readonly response: Promise<Response>;
  readonly #url: string;
  readonly #encoder = new TextEncoder();
  #resolve: (response: Response) => void = () => {};
  #reject: (reason: unknown) => void = () => {};
  #body: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(url: string, onCancel: () => void) {
    this.#url = url;
    this.#onCancel = onCancel;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  readonly #onCancel: () => void;

  /** Takes what the host says of this stream; true when nothing more will come. */
  take(message: HostMessage): boolean {
    if ('head' in message) {
      this.#begin(message.head);
      return false;
    }
    if ('chunk' in message) {
      this.#body?.enqueue(this.#encoder.encode(message.chunk));
      return false;
    }
    if ('error' in message) this.lose(message.error);
    else this.#end();
    return true;
  }

  /** Ends the stream as a lost connection does, after which an event source connects again. */
  lose(why: string): void {
    this.fail(new TypeError(`Failed to fetch: ${why}`));
  }

  /** Ends the stream with an error, of the request or of the body, whichever is under way. */
  fail(reason: unknown): void {
    this.#reject(reason);
    this.#body?.error(reason);
    this.#body = undefined;
  }

  #begin(head: { status: number; statusText: string; headers: [string, string][] }): void {
    const { status, statusText, headers } = head;
    const mayHaveBody = ![101, 204, 205, 304].includes(status);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#body = controller;
      },
      cancel: () => {
        this.#body = undefined;
        this.#onCancel();
      },
    });
    const response = new Response(mayHaveBody ? body : null, { status, statusText, headers });
    // A Response made by hand has no URL, and the clients report it in their errors.
    Object.defineProperty(response, 'url', { value: this.#url });
    this.#resolve(response);
  }

  #end(): void {
    this.#body?.close();
    this.#body = undefined;
  }
}
