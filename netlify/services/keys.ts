import { createHash, createHmac } from 'node:crypto';
import { erasureText } from '../../program/retention/tombstone.ts';
import { comparableAddress } from '../../program/typed/clean.ts';

/** A document key for an address: always the same for one address, and nothing can be read from it. */
export function addressKey(email: string, secret: string): string {
  return createHmac('sha256', secret).update(comparableAddress(email)).digest('hex').slice(0, 32);
}

/** What a tombstone keeps of who was erased, so that no backup brings the person back. */
export function erasureMark(id: string): string {
  return createHash('sha256').update(erasureText(id)).digest('hex');
}
