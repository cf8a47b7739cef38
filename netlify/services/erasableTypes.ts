/** Types of the documents from which somebody can be erased: people, and what names somebody who has no record. */
export const ERASABLE_TYPES = ['participant', 'connector', 'rsvp', 'referral', 'partnerReferral'] as const;
