import { begin } from '../../program/history.ts';
import type { PartnerReferral } from './questions.ts';

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
