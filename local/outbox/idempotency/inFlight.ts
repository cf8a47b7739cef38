import { ApiError } from '../http/ApiError.ts';

/** The keys of requests that are being worked on. A crash forgets them, as it ends the work. */
export class InFlight {
  readonly #scopes = new Set<string>();

  /**
   * Claims a key until the returned function is called. Undefined claims nothing.
   * @throws ApiError 409 while another request holds it
   */
  claim(scope: string | undefined): () => void {
    if (scope === undefined) return () => undefined;
    if (this.#scopes.has(scope)) {
      throw new ApiError(
        409,
        'concurrent_idempotent_requests',
        'There is another request in progress with the same idempotency key.',
      );
    }
    this.#scopes.add(scope);
    return () => this.#scopes.delete(scope);
  }
}
