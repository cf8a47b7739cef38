import { z } from 'zod';
import { PARTNER_REFERRAL_STATUSES } from './status.ts';

/** A partner's referral as the program reads it back when it acts on one. Early ones were kept without a state. */
export const partnerReferralSchema = z.object({
  _id: z.string().startsWith('partnerReferral.'),
  _rev: z.string(),
  status: z
    .enum(PARTNER_REFERRAL_STATUSES)
    .nullish()
    .transform((status) => status ?? 'new'),
});
