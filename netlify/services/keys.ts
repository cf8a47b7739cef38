import { createHmac } from 'node:crypto';

/** A document key for an address: always the same for one address, and nothing can be read from it. */
export function addressKey(email: string, secret: string): string {
  return createHmac('sha256', secret).update(email.trim().toLowerCase()).digest('hex').slice(0, 32);
}
