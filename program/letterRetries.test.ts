import { describe, expect, it } from 'vitest';
import { DAY_MS } from './clock/day.ts';
import {
  afterRefusal,
  causeOf,
  deliverDue,
  isLapsed,
  MAX_REFUSALS,
  PATIENCE_MS,
  type Refusal,
  retryDelayMinutes,
} from './letterRetries.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE_MS = 60_000;

const fresh = (queuedAt = START) => ({
  attempts: 0,
  refusals: 0,
  refusedKeys: 0,
  queuedAt: new Date(queuedAt).toISOString(),
});

const QUOTA: Refusal = { name: 'daily_quota_exceeded', status: 429 };
const RATE: Refusal = { name: 'rate_limit_exceeded', status: 429, retryAfterSeconds: 1 };
const AWAY: Refusal = { name: 'application_error', status: undefined };
const BROKEN: Refusal = { name: 'internal_server_error', status: 500 };
const WRONG_ACCOUNT: Refusal = { name: 'invalid_api_key', status: 403 };
const UNCLEAR: Refusal = { name: 'validation_error', status: 400 };

/** A letter that is refused in the same way at every time it is due: what is noted last, and after how long. */
function refusedAlways(refusal: Refusal) {
  let letter = fresh();
  let at = START;
  for (let tries = 0; tries < 5000; tries += 1) {
    const noted = afterRefusal(letter, refusal, new Date(at));
    letter = { ...letter, ...noted };
    if ('status' in noted) return { letter, hours: (at - START) / (60 * MINUTE_MS) };
    at = Date.parse(noted.dueAt);
  }
  throw new Error('it is tried for ever');
}

describe('a letter that the mail service refuses', () => {
  it.each([QUOTA, RATE, AWAY, BROKEN, WRONG_ACCOUNT])(
    'is tried for 72 hours while the service takes none: %o',
    (refusal) => {
      const { letter, hours } = refusedAlways(refusal);
      expect(letter.refusals).toBe(0);
      expect(hours).toBeGreaterThanOrEqual(72);
      expect(hours).toBeLessThanOrEqual(73);
    },
  );

  it('is given up after eight refusals that may be its own, and at once when it is wrong', () => {
    expect(refusedAlways(UNCLEAR).letter.attempts).toBe(MAX_REFUSALS);
    expect(refusedAlways({ name: 'invalid_parameter', status: 422 }).letter.attempts).toBe(1);
  });

  it('has its eight tries left after a day without quota', () => {
    let letter = fresh();
    for (let tries = 0; tries < 200; tries += 1)
      letter = { ...letter, ...afterRefusal(letter, QUOTA, new Date(START + tries * 5 * MINUTE_MS)) };
    expect(afterRefusal(letter, UNCLEAR, new Date(START + DAY_MS))).not.toHaveProperty('status');
  });

  it('gets another key where its key was refused, and is never read as sent', () => {
    const noted = afterRefusal(fresh(), { name: 'invalid_idempotent_request', status: 409 }, new Date(START));
    expect(noted).toMatchObject({ refusedKeys: 1, problem: 'invalid_idempotent_request' });
    expect(noted).not.toHaveProperty('status');
  });

  it('waits as long as the service says, at most an hour', () => {
    expect(retryDelayMinutes('rate', 3, 120)).toBe(2);
    expect(retryDelayMinutes('rate', 3, 86_400)).toBe(60);
    expect([1, 2, 3, 4, 5, 30].map((tries) => retryDelayMinutes('away', tries))).toEqual([
      5, 10, 20, 40, 60, 60,
    ]);
  });
});

/** Numbers from 0 to 1, always the same (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Simulated {
  id: string;
  queuedAt: string;
  attempts: number;
  refusals: number;
  refusedKeys: number;
  dueAt: number;
  isReminder: boolean;
  isWrong: boolean;
  end?: 'sent' | 'failed';
  endedAt?: number;
}

const DAYS = 1000;
const EVERY_MS = 15 * MINUTE_MS;
const A_RUN = 50;

/** What came of the mail of a program in 1,000 days, with launches and outages, under a quota of 100 a day. */
async function simulate(seed: number) {
  const chance = random(seed);
  const ended: Simulated[] = [];
  let queue: Simulated[] = [];
  let written = 0;
  const sentOn = new Map<number, number>();
  let outageUntil = 0;
  const answer = (letter: Simulated, at: number): Refusal | undefined => {
    if (at < outageUntil) return chance() < 0.5 ? AWAY : BROKEN;
    if (letter.isWrong) return UNCLEAR;
    const day = Math.floor(at / DAY_MS);
    const sent = sentOn.get(day) ?? 0;
    if (sent >= 100) return QUOTA;
    if (chance() < 0.002) return RATE;
    sentOn.set(day, sent + 1);
    return undefined;
  };
  const attempt = (letter: Simulated, at: number) => {
    const refusal = answer(letter, at);
    if (!refusal) Object.assign(letter, { attempts: letter.attempts + 1, end: 'sent', endedAt: at });
    else {
      const noted = afterRefusal(letter, refusal, new Date(at));
      const dueAt = 'dueAt' in noted ? Date.parse(noted.dueAt) : at;
      Object.assign(letter, noted, { dueAt }, 'status' in noted && { end: 'failed', endedAt: at });
    }
    return refusal && causeOf(refusal);
  };
  for (let at = START; at < START + (DAYS + 5) * DAY_MS; at += EVERY_MS) {
    const isNewDay = (at - START) % DAY_MS === 0;
    if (isNewDay && at < START + DAYS * DAY_MS) {
      const isLaunch = chance() < 0.02;
      const letters = Math.floor((isLaunch ? 350 : 80) * 2 * chance());
      for (let one = 0; one < letters; one += 1) {
        const queuedAt = at + Math.floor(chance() * DAY_MS);
        const isReminder = chance() < 0.4;
        const letter = {
          ...fresh(queuedAt),
          id: String(written),
          dueAt: queuedAt,
          isReminder,
          isWrong: chance() < 0.005,
        };
        queue.push(letter);
        written += 1;
      }
      if (chance() < 0.02) outageUntil = at + chance() * 4 * DAY_MS;
    }
    const now = new Date(at);
    const due = queue.filter(({ dueAt }) => dueAt <= at);
    const lapsed = due.filter((letter) => isLapsed(letter, now));
    const others = due.filter((letter) => !isLapsed(letter, now));
    lapsed.sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
    others.sort(
      (a, b) => Number(a.isReminder) - Number(b.isReminder) || a.queuedAt.localeCompare(b.queuedAt),
    );
    const ids = (letters: readonly Simulated[]) => letters.slice(0, A_RUN).map(({ id }) => id);
    const letters = new Map(due.map((letter) => [letter.id, letter]));
    const deliver = async (id: string) => {
      const letter = letters.get(id);
      return letter && attempt(letter, at);
    };
    await deliverDue({ lapsed: ids(lapsed), due: ids(others) }, deliver, () => false);
    ended.push(...queue.filter(({ end }) => end));
    queue = queue.filter(({ end }) => !end);
  }
  return { ended, written, waiting: queue.length, busiest: Math.max(...sentOn.values()) };
}

describe('1,000 days of mail under a quota of 100 a day', async () => {
  const { ended, written, waiting, busiest } = await simulate(12);

  it('end with every letter sent or shown to staff, and none later than 78 hours after it was written', () => {
    expect(written).toBeGreaterThan(80_000);
    expect(ended).toHaveLength(written);
    expect(waiting).toBe(0);
    expect(busiest).toBe(100);
    const longest = Math.max(...ended.map(({ endedAt = 0, queuedAt }) => endedAt - Date.parse(queuedAt)));
    expect(longest).toBeLessThanOrEqual(PATIENCE_MS + 6 * 60 * MINUTE_MS);
  });

  it('lose to the quota no more than it cannot carry, and reminders before others', () => {
    const failed = ended.filter(({ end, isWrong }) => end === 'failed' && !isWrong);
    expect(failed.length / written).toBeLessThan(0.05);
    const share = (isReminder: boolean) => {
      const of = ended.filter((letter) => letter.isReminder === isReminder && !letter.isWrong);
      const waits = of.map(({ endedAt = 0, queuedAt }) => endedAt - Date.parse(queuedAt));
      return waits.reduce((sum, wait) => sum + wait, 0) / of.length;
    };
    expect(share(false)).toBeLessThan(share(true) / 2);
  });
});
