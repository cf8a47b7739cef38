import { HOUR_MS, MINUTE_MS } from './clock/elapsed.ts';
import type { Letter, LetterKind } from './letters.ts';

/** How long a letter waits for a mail service that is away or takes no more for the day, before staff are shown it. */
export const PATIENCE_MS = 72 * HOUR_MS;

/** After this many refusals that mean "this letter is wrong" a letter is set aside for staff. */
export const MAX_REFUSALS = 8;

/** Before it is given up for its age, a letter is tried as often as this: a service may be away for a moment. */
const LAST_TRIES = 8;

/**
 * Letters that come unasked or more than once. Where not all can be sent, the others go first; and each carries a way to
 * have no more of them (`List-Unsubscribe`).
 */
export const REMINDERS: readonly LetterKind[] = [
  'question-nudge',
  'follow-up-participant',
  'follow-up-connector',
  'outcome-question',
  'no-match-yet',
  'pause-question',
  'connector-thanks',
];

/** What the mail service said to one try that it did not accept. `status` is undefined where nothing answered. */
export interface Refusal {
  name: string;
  status: number | undefined;
  retryAfterSeconds?: number | undefined;
}

/**
 * What a refusal is about. `wrong`: this letter, and no other try will be better. `unclear`: perhaps this letter.
 * `key`: an earlier try under the same key was accepted, with other words. `quota` and `rate`: the service takes no more
 * of any letter for now. `away`: the service, or the account, and no letter.
 * Source: https://resend.com/docs/api-reference/errors
 */
export type RefusalCause = 'wrong' | 'unclear' | 'key' | 'quota' | 'rate' | 'away';

export function causeOf({ name, status }: Refusal): RefusalCause {
  if (name === 'daily_quota_exceeded' || name === 'monthly_quota_exceeded') return 'quota';
  if (name === 'invalid_idempotent_request') return 'key';
  if (name === 'concurrent_idempotent_requests') return 'away';
  if (status === 429) return 'rate';
  if (status === 422) return 'wrong';
  // 401 and 403: the key or the domain of the account, which is put right without any letter being changed.
  if (status === undefined || status >= 500 || status === 401 || status === 403) return 'away';
  return 'unclear';
}

/** Whether the run ends with this refusal: any other letter would be told the same. */
export function endsRun(cause: RefusalCause): boolean {
  return cause === 'quota' || cause === 'rate';
}

/**
 * How long to wait before the next try, in minutes. After a quota no longer than to the next run, so that the most important
 * letter is the first when the service takes letters again; otherwise 5, 10, 20, 40, then every hour.
 */
export function retryDelayMinutes(cause: RefusalCause, attempts: number, retryAfterSeconds?: number): number {
  if (cause === 'quota') return 4;
  if (cause === 'rate') return Math.min(60, Math.ceil((retryAfterSeconds ?? 60) / 60));
  return Math.min(60, 5 * 2 ** Math.max(0, attempts - 1));
}

export type TriedLetter = Pick<Letter, 'attempts' | 'refusals' | 'refusedKeys' | 'queuedAt'>;

/** Whether a letter has waited for as long as it may. */
export function isLapsed({ queuedAt }: Pick<Letter, 'queuedAt'>, now: Date): boolean {
  return now.getTime() - Date.parse(queuedAt) >= PATIENCE_MS;
}

/** What is noted on a letter after a try that was refused at `now`. Only what may be the letter's own fault uses up its tries. */
export function afterRefusal(letter: TriedLetter, refusal: Refusal, now: Date) {
  const cause = causeOf(refusal);
  const attempts = letter.attempts + 1;
  const refusals = letter.refusals + (cause === 'unclear' ? 1 : 0);
  const noted = { attempts, refusals, problem: refusal.name };
  const isGivenUp = isLapsed(letter, now) && attempts >= LAST_TRIES;
  if (cause === 'wrong' || refusals >= MAX_REFUSALS || isGivenUp)
    return { ...noted, status: 'failed' as const, failedAt: now.toISOString() };
  const minutes = retryDelayMinutes(cause, attempts, refusal.retryAfterSeconds);
  return {
    ...noted,
    // Another key: the try that had this one was another letter, or the mail service will report on it before the next.
    ...(cause === 'key' && { refusedKeys: letter.refusedKeys + 1 }),
    dueAt: new Date(now.getTime() + minutes * MINUTE_MS).toISOString(),
  };
}

/** Ids of letters that are due: those that have waited as long as they may, oldest first, and the others, the most important first. */
export interface DueLetters {
  lapsed: readonly string[];
  due: readonly string[];
}

/**
 * Delivers the letters of one run, one after the other, until `isOver`. When the mail service takes no more, only those are tried
 * that have waited as long as they may: they are sent, or shown to staff. Gives whether it takes no more.
 */
export async function deliverDue(
  { lapsed, due }: DueLetters,
  deliver: (id: string) => Promise<RefusalCause | undefined>,
  isOver: () => boolean,
): Promise<boolean> {
  let isClosed = false;
  const run = async (id: string) => {
    const cause = await deliver(id);
    isClosed ||= cause !== undefined && endsRun(cause);
  };
  for (const id of lapsed) {
    if (isOver()) return isClosed;
    await run(id);
  }
  for (const id of due) {
    if (isOver() || isClosed) return isClosed;
    await run(id);
  }
  return isClosed;
}
