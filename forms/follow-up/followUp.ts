import { REFERRAL_STATUSES, type ReferralStatus } from '../../program/referrals/status.ts';
import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from '../parse.ts';
import { choice } from '../schemas/answers.ts';
import { parseKindWords } from './kindWords.ts';
import { MET_FIELDS, type MetAnswer, metSchema } from './questions.ts';

/** The field of one contact. Its key becomes an id: a name that no id can be made of is none of the page's. */
const FIELD = /^referral-(?:referral\.)?([\w-]{1,64})$/;

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
    const key = FIELD.exec(field)?.[1];
    if (key === undefined || value === '') continue;
    const status = reached.safeParse(value);
    if (status.success) referrals.push({ id: `referral.${key}`, status: status.data });
    else issues.push({ field, message: 'choose' });
  }
  return { referrals, issues };
}

/**
 * What a participant says. `met` is missing where they came back only to say how far they are with the contacts, or to
 * leave a word for the connector; `kindWords` is what the connector may read.
 */
export interface FollowUpAnswer {
  met?: MetAnswer;
  kindWords?: string;
  referrals: ReferralAnswer[];
}

/** Parses a participant's follow-up: whether they met, and a field `referral-<id>` for each contact. Never throws. */
export function parseFollowUp(answers: FormAnswers): ParsedForm<FollowUpAnswer> {
  const words = parseKindWords(answers);
  const { referrals, issues: unclear } = parseReferrals(answers);
  const issues = [...(words.ok ? [] : words.issues), ...unclear];
  const kindWords = words.ok ? words.value : '';
  const isBeside = referrals.length + issues.length > 0 || kindWords !== '';
  const isMetOpen = (answers.met ?? '') === '' && isBeside;
  const met = isMetOpen ? undefined : parseForm(metSchema, MET_FIELDS, answers);
  if (met && !met.ok) return { ok: false, issues: [...met.issues, ...issues] };
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...(met && { met: met.value }), ...(kindWords && { kindWords }), referrals } };
}
