import { z } from 'zod';
import type { LetterStatus } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';

/** The part of Resend's reports we act on. */
export const reportSchema = z.object({
  type: z.string(),
  created_at: z.string(),
  data: z.looseObject({ email_id: z.string(), tags: z.record(z.string(), z.string()).optional() }),
});

const STATUS: Record<string, LetterStatus> = {
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  'email.failed': 'failed',
};

/** Notes on a letter what Resend reports of it. Reports of other mail, or of no interest, change nothing. */
export async function noteReport(
  env: Environment,
  { type, created_at, data }: z.infer<typeof reportSchema>,
): Promise<'noted' | 'ignored'> {
  const key = data.tags?.letter;
  if (!key || !/^[\w-]+$/.test(key)) return 'ignored';
  const lake = programLake(env);
  const letter = await lake.getDocument(`letter.${key}`);
  if (!letter) return 'ignored';
  // Staff have had it sent again since: what became of the earlier try is over.
  const earlier: unknown[] = Array.isArray(letter.earlierResendIds) ? letter.earlierResendIds : [];
  if (earlier.includes(data.email_id)) return 'ignored';
  const status = STATUS[type];
  if (!status && type !== 'email.complained') return 'ignored';
  const set = status
    ? { status, resendId: data.email_id, reportedAt: created_at }
    : { complainedAt: created_at };
  await commit(lake.transaction().patch(letter._id, { ifRevisionID: letter._rev, set }));
  return 'noted';
}
