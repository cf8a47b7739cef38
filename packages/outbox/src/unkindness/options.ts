import { z } from 'zod';

const quota = z.int().min(1).optional();
const share = z.number().min(0).max(1).default(0);

/** In what the hosted service is less kind than a laptop. All of it is off without a word in the options. */
export const unkindness = {
  dailyQuota: quota.describe(
    'Emails in a day (UTC), each recipient one; more get 429 daily_quota_exceeded. Resend’s free plan has 100.',
  ),
  monthlyQuota: quota.describe('Emails in a month (UTC) likewise, with monthly_quota_exceeded.'),
  suppressed: z
    .array(z.string().min(1))
    .default([])
    .describe('Addresses on the suppression list: an email to one is taken, never sent, and reported so.'),
  suppressesFailures: z
    .boolean()
    .default(false)
    .describe(
      'Whether an address comes onto that list by itself once an email to it bounced or was complained of.',
    ),
  reportDelayMs: z
    .tuple([z.int().min(0), z.int().min(0).max(86_400_000)])
    .refine(([least, most]) => least <= most, 'the first must not be larger than the second')
    .optional()
    .describe(
      '[least, most]: each report to the webhook comes late by a random time between the two, in milliseconds, and so out of order.',
    ),
  bounceRate: share.describe(
    'The share of emails, 0 to 1, that bounce although nothing in their address says so.',
  ),
  complaintRate: share.describe('The share of emails, 0 to 1, that their reader marks as spam.'),
};
