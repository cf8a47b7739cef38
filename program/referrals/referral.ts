import { z } from 'zod';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { type Actor, begin } from '../history.ts';
import { referenceSchema, weakReference } from '../references.ts';
import { optionalText } from '../stored.ts';
import { REFERRAL_STATUSES } from './status.ts';

/** A referral as the program reads it back: a contact that a connector gave. */
export const referralSchema = z.object({
  _id: z.string().startsWith('referral.'),
  _rev: z.string(),
  status: z.enum(REFERRAL_STATUSES),
  match: referenceSchema,
  parent: referenceSchema.nullish(),
  depth: z.number(),
  contactName: optionalText,
  role: optionalText,
  organisation: optionalText,
  contactEmail: optionalText,
  /** The contact agreed, through the connector, that the address is kept. */
  consentToKeep: z.boolean().catch(false),
  /** The contact agreed, through the connector, to be asked to become one too. */
  consentToBeAsked: z.boolean().catch(false),
  /** The connector who gave it, as the contact is told. */
  from: optionalText,
  language: z.enum(LANGUAGES).catch('en'),
  invitedAt: optionalText,
});
export type Referral = z.infer<typeof referralSchema>;

/** What a connector tells of a contact. */
type Contact = Pick<Referral, 'contactName' | 'role' | 'organisation' | 'contactEmail' | 'consentToBeAsked'> &
  Partial<Pick<Referral, 'consentToKeep'>>;

interface Giver {
  matchId: string;
  /** The referral by which the giving connector came into the program, and its depth. */
  parent?: Pick<Referral, '_id' | 'depth'> | undefined;
  from: string;
  language: Language;
  /** Who entered it, where that were staff: what the connector told them. */
  by?: Actor;
}

/** The document of a contact that a connector gave. Its depth says how far it is from the first connector: 1, 2, 3 … */
export function newReferral(
  key: string,
  contact: Contact,
  { matchId, parent, from, language, by = { who: 'connector' } }: Giver,
  now: Date,
) {
  return {
    _id: `referral.${key}`,
    _type: 'referral' as const,
    status: 'offered' as const,
    match: weakReference(matchId),
    ...(parent && { parent: weakReference(parent._id) }),
    depth: (parent?.depth ?? 0) + 1,
    ...contact,
    from,
    language,
    offeredAt: now.toISOString(),
    history: [{ ...begin('offered', { at: now, ...by }), _key: 'offered' }],
  };
}

/** Whether a contact may now be asked to become a connector: it agreed, can be reached, was met, and was not asked before. */
export function mayBeInvited({ status, consentToBeAsked, contactEmail, invitedAt }: Referral): boolean {
  return status === 'met' && consentToBeAsked && contactEmail !== '' && invitedAt === '';
}
