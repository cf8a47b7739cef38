import { z } from 'zod';
import { NOT_MET_REASONS } from '../matches/match.ts';
import { REFERRAL_STATUSES, type ReferralStatus } from '../referrals/status.ts';
import { choice } from '../sign-up/formFields.ts';
import { paragraph } from '../sign-up/formText.ts';
import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from '../sign-up/parseForm.ts';

export const MET = ['yes', 'not-yet', 'no'] as const;

/** Did the two meet? Why not is asked only of who says no. */
export const metSchema = z.discriminatedUnion(
  'met',
  [
    z.object({ met: z.literal('yes'), word: paragraph(500) }),
    z.object({ met: z.literal('not-yet'), word: paragraph(500) }),
    z.object({ met: z.literal('no'), notMetReason: choice(NOT_MET_REASONS), word: paragraph(500) }),
  ],
  'choose',
);
export type MetAnswer = z.output<typeof metSchema>;

export const MET_FIELDS = ['met', 'notMetReason', 'word'] as const;

const PREFIX = 'referral-';

/** How far a participant is with one contact; `id` is the referral's. */
export interface ReferralAnswer {
  id: string;
  status: Exclude<ReferralStatus, 'offered'>;
}

const reached = choice(REFERRAL_STATUSES).exclude(['offered'], 'choose');

function parseReferrals(answers: FormAnswers) {
  const referrals: ReferralAnswer[] = [];
  const issues: FormIssue[] = [];
  for (const [field, value] of Object.entries(answers)) {
    if (!field.startsWith(PREFIX) || value === '') continue;
    const key = field.slice(PREFIX.length).replace(/^referral\./, '');
    const status = reached.safeParse(value);
    if (status.success) referrals.push({ id: `referral.${key}`, status: status.data });
    else issues.push({ field, message: 'choose' });
  }
  return { referrals, issues };
}

/** What a participant says. `met` is missing where they came back only to say how far they are with the contacts. */
export interface FollowUpAnswer {
  met?: MetAnswer;
  referrals: ReferralAnswer[];
}

/** Parses a participant's follow-up: whether they met, and a field `referral-<id>` for each contact. Never throws. */
export function parseFollowUp(answers: FormAnswers): ParsedForm<FollowUpAnswer> {
  const { referrals, issues } = parseReferrals(answers);
  const onlyReferrals = (answers.met ?? '') === '' && referrals.length + issues.length > 0;
  if (onlyReferrals) return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { referrals } };
  const met = parseForm(metSchema, MET_FIELDS, answers);
  if (!met.ok) return { ok: false, issues: [...met.issues, ...issues] };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { met: met.value, referrals } };
}
