import { z } from 'zod';
import { begin } from '../history.ts';
import type { PartnerReferral } from '../sign-up/referSomeone.ts';
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

/** The document of what a partner told us of a person. `id` is the whole id. */
export function newPartnerReferral(id: string, { lang, ...told }: PartnerReferral, now: Date) {
  return {
    _id: id,
    _type: 'partnerReferral' as const,
    status: 'new' as const,
    ...told,
    language: lang,
    receivedAt: now.toISOString(),
    history: [{ ...begin('new', { at: now, who: 'partner' }), _key: 'new' }],
  };
}
