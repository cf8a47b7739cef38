import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Shows that a form came from a page of ours: other sites can post to this machine, but cannot read the token. */
export class FormToken {
  readonly value = randomBytes(24).toString('base64url');

  matches(given: string): boolean {
    const a = Buffer.from(given);
    const b = Buffer.from(this.value);
    return a.length === b.length && timingSafeEqual(a, b);
  }
}
