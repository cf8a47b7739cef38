import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { FormAnswers } from '../../../forms/parse.ts';
import { HOUR_MS } from '../../../program/clock/elapsed.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS } from '../../withTimeout.ts';
import { inStore } from '../blobs.ts';

const STORE = 'form-counts';

/**
 * Forms in one hour that name the same address as the sender's. Who corrects a sign-up sends it some times; a partner
 * who comes from an information evening sends many.
 */
const PER_ADDRESS = { person: 8, partner: 60 };

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

/** What is counted of a form, with the most there may be in an hour: the address it names, and the sender where the platform knows it. */
function countedOf(env: Environment, answers: FormAnswers, ip: string | undefined, now: Date) {
  const hour = hourOf(now);
  const isPartner = typeof answers.partnerEmail === 'string';
  const address = [answers.partnerEmail ?? answers.email ?? ''].flat()[0]?.trim().toLowerCase();
  const most = isPartner ? PER_ADDRESS.partner : PER_ADDRESS.person;
  return [
    ...(address ? [{ key: keyFor(env, hour, `address ${address}`), most }] : []),
    ...(ip ? [{ key: keyFor(env, hour, `sender ${senderOf(ip)}`), most: env.FORMS_PER_SENDER }] : []),
  ];
}

const away = (error: unknown) => log('form-counts-away', { error: errorName(error) });

/**
 * Whether this hour has brought too many forms that were kept, by one sender or in the name of one address. What is
 * counted says nothing of anybody, and is gone in some hours. While the counts are away, nobody is turned away.
 */
export async function isTooOften(
  env: Environment,
  answers: FormAnswers,
  ip: string | undefined,
  now: Date,
): Promise<boolean> {
  const counted = countedOf(env, answers, ip, now);
  try {
    const full = await inStore(
      STORE,
      (store) =>
        Promise.all(
          counted.map(
            async ({ key, most }) => (await store.list({ prefix: `${key}/` })).blobs.length >= most,
          ),
        ),
      TIMEOUTS_MS.counts,
    );
    return full.includes(true);
  } catch (error) {
    away(error);
    return false;
  }
}

/**
 * Counts a form that was kept. Each is an entry of its own, and a count is the length of a list: two at once need no
 * lock (Blobs are not atomic everywhere).
 */
export async function countForm(
  env: Environment,
  answers: FormAnswers,
  ip: string | undefined,
  now: Date,
): Promise<void> {
  const counted = countedOf(env, answers, ip, now);
  await inStore(
    STORE,
    (store) => Promise.all(counted.map(({ key }) => store.set(`${key}/${crypto.randomUUID()}`, ''))),
    TIMEOUTS_MS.counts,
  ).catch(away);
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
