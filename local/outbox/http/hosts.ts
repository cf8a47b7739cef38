import { isIP } from 'node:net';
import { ApiError } from './ApiError.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * The mailbox may be read without a key, so a web page must not reach it by pointing its own domain name at
 * this machine (DNS rebinding). Such a request carries that name as Host; we answer to this machine's names
 * only. Someone who binds another address has opened the mailbox on purpose.
 * @throws ApiError 403
 */
export function checkHost(hostHeader: string | undefined, boundTo: string): void {
  if (!LOOPBACK.has(boundTo)) return;
  const name = hostName(hostHeader);
  if (name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0) return;
  throw new ApiError(403, 'validation_error', 'This mailbox answers to localhost only.');
}

function hostName(header: string | undefined): string {
  try {
    return new URL(`http://${header ?? ''}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
}
