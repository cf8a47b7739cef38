import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { HOUR_MS } from '../../../program/clock/elapsed.ts';
import { mailboxOf } from '../../../program/mailbox.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS } from '../../withTimeout.ts';
import { inStore } from '../blobs.ts';

const STORE = 'form-counts';

/** Links in one hour that are sent to one mailbox because somebody typed its address. */
const LETTERS_PER_MAILBOX = 4;

/** A key that says nothing of the sender, and that is another in the next hour. */
function keyFor(env: Environment, hour: string, what: string): string {
  return `${hour}/${createHmac('sha256', env.ID_KEY).update(`${hour} ${what}`).digest('hex').slice(0, 32)}`;
}

const hourOf = (now: Date) =>
  new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS).toISOString().slice(0, 13);

/**
 * Whom an address of the internet stands for. A household or an office has 2^64 of the newer kind (IPv6), which begin
 * alike: all of them are one sender.
 */
function senderOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [before = '', after] = ip.split('::');
  const first = before.split(':');
  const last = after === undefined ? [] : after.split(':');
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((part) => Number.parseInt(part || '0', 16))
    .join(':');
}

/**
 * Takes one of the places that there are under a key in this hour, and gives it back where there are too many takers:
 * of any number at once, no more than `most` have one. Each is an entry of its own that is written before all are
 * listed, which needs no lock. The keys say nothing of anybody, and are gone in some hours. While the counts are away,
 * nobody is turned away.
 */
async function takePlace(env: Environment, what: string, most: number, now: Date): Promise<boolean> {
  const key = keyFor(env, hourOf(now), what);
  const mine = `${key}/${crypto.randomUUID()}`;
  try {
    return await inStore(
      STORE,
      async (store) => {
        await store.set(mine, '');
        const { blobs } = await store.list({ prefix: `${key}/` });
        if (blobs.length <= most) return true;
        await store.delete(mine);
        return false;
      },
      TIMEOUTS_MS.counts,
    );
  } catch (error) {
    log('form-counts-away', { error: errorName(error) });
    return true;
  }
}

/**
 * Whether a sender (an internet address, where the platform knows it) may send one more form in this hour, and counts
 * it. Nothing is asked of what the form says: nobody is locked out by who sends forms in their name.
 */
export async function mayStillSend(env: Environment, ip: string | undefined, now: Date): Promise<boolean> {
  return ip === undefined || takePlace(env, `sender ${senderOf(ip)}`, env.FORMS_PER_SENDER, now);
}

/** Whether one more link may be sent in this hour to an address that somebody typed, and counts it. */
export function mayStillWriteTo(env: Environment, address: string, now: Date): Promise<boolean> {
  return takePlace(env, `mailbox ${mailboxOf(address)}`, LETTERS_PER_MAILBOX, now);
}

/** Lets go of counts from before the last hour, at most `most` at a time. */
export async function forgetOldCounts(now: Date, most = 200): Promise<void> {
  const kept = [hourOf(now), hourOf(new Date(now.getTime() - HOUR_MS))];
  const limit = 10_000;
  await inStore(
    STORE,
    async (store) => {
      const { blobs } = await store.list();
      const old = blobs.filter(({ key }) => !kept.some((hour) => key.startsWith(`${hour}/`))).slice(0, most);
      for (const { key } of old) await store.delete(key);
    },
    limit,
  );
}
