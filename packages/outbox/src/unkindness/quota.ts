import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ApiError } from '../http/ApiError.ts';

export type Quota = {
  /** Refuses emails to so many recipients beyond the quota. Call in the transaction that stores them. @throws ApiError 429 */
  check(recipients: number, now: number): void;
};

const counted = z.object({ n: z.number() });

/** What Resend's plans allow: https://resend.com/docs/knowledge-base/account-quotas-and-limits */
export function createQuota(
  db: DatabaseSync,
  { dailyQuota, monthlyQuota }: { dailyQuota?: number | undefined; monthlyQuota?: number | undefined },
): Quota {
  // Recipients stand one on a line.
  const since = db.prepare(
    `SELECT coalesce(sum(length(recipients) - length(replace(recipients, char(10), '')) + 1), 0) AS n
     FROM emails WHERE created_at >= ?`,
  );
  const refuseBeyond = (
    period: 'daily' | 'monthly',
    most: number | undefined,
    begin: number,
    more: number,
  ) => {
    if (most === undefined) return;
    const used = counted.parse(since.get(begin)).n;
    if (used + more <= most) return;
    throw new ApiError(
      429,
      `${period}_quota_exceeded`,
      `You have reached your ${period} email sending quota.`,
      {
        [`x-resend-${period}-quota`]: String(used),
      },
    );
  };
  return {
    check(recipients, now) {
      const date = new Date(now);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
      refuseBeyond('daily', dailyQuota, Date.UTC(year, month, day), recipients);
      refuseBeyond('monthly', monthlyQuota, Date.UTC(year, month), recipients);
    },
  };
}
