import { z } from 'zod';
import { type Limit, type LimitKey, RETENTION } from './limits.ts';

/** The name of each limit in the settings document. Names of fields there hold no hyphen. */
export const RETENTION_FIELDS = {
  unconfirmed: 'unconfirmedDays',
  'has-left': 'hasLeftDays',
  'no-permission': 'noPermissionDays',
  'not-welcomed': 'notWelcomedDays',
  letter: 'letterDays',
  'last-letter': 'lastLetterDays',
  rsvp: 'rsvpDays',
  'rsvp-unconfirmed': 'rsvpUnconfirmedDays',
  'rsvp-undated': 'rsvpUndatedDays',
  'set-aside': 'setAsideDays',
  'maybe-a-machine': 'maybeAMachineDays',
  'partner-referral': 'partnerReferralDays',
} as const satisfies Record<LimitKey, string>;

const isLimitKey = (name: string): name is LimitKey => Object.hasOwn(RETENTION, name);

const days = z.number().nullish();

/** What a city may say of the limits in its settings: whole days. What it leaves out is as in RETENTION. */
export const retentionSettingsSchema = z.object({
  unconfirmedDays: days,
  hasLeftDays: days,
  noPermissionDays: days,
  notWelcomedDays: days,
  letterDays: days,
  lastLetterDays: days,
  rsvpDays: days,
  rsvpUnconfirmedDays: days,
  rsvpUndatedDays: days,
  setAsideDays: days,
  maybeAMachineDays: days,
  partnerReferralDays: days,
  /** How long the mail service keeps copies of what it has sent, by its plan. Nothing here goes by it: the privacy page says it. */
  mailCopiesDays: days,
} satisfies Record<(typeof RETENTION_FIELDS)[LimitKey] | 'mailCopiesDays', typeof days>);
export type RetentionSettings = z.infer<typeof retentionSettingsSchema>;

/**
 * The limits as a city has set them; those it has not set are ours. A number beyond the bounds counts as the bound:
 * a slip of the finger in the settings must neither erase people early nor keep them for ever.
 */
export function limitsOf(settings: RetentionSettings | null | undefined): Record<LimitKey, Limit> {
  const limits: Record<LimitKey, Limit> = { ...RETENTION };
  for (const key of Object.keys(RETENTION).filter(isLimitKey)) {
    const { least, most } = RETENTION[key];
    const wanted = settings?.[RETENTION_FIELDS[key]];
    if (typeof wanted !== 'number' || !Number.isFinite(wanted)) continue;
    limits[key] = { ...RETENTION[key], days: Math.min(most, Math.max(least, Math.round(wanted))) };
  }
  return limits;
}
