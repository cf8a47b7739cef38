/** Types of records in the private dataset: people, and what is kept about them. The program and staff make them; no raw form does. */
export const RECORD_TYPES = [
  'participant',
  'connector',
  'match',
  'groupCoffee',
  'seat',
  'referral',
  'partnerReferral',
  'partnerOrganization',
  'partnerContact',
  'letter',
  'message',
  'rsvp',
  'setAside',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

const NAMES: ReadonlySet<string> = new Set(RECORD_TYPES);
export const isRecordType = (type: string): boolean => NAMES.has(type);

/** Types of the documents from which somebody can be erased: people, and what names somebody who has no record. */
export const ERASABLE_TYPES = [
  'participant',
  'connector',
  'rsvp',
  'referral',
  'partnerReferral',
  'partnerContact',
] as const satisfies RecordType[];

/** Types that somebody of the staff looks after, with tasks. */
export const OWNED_TYPES = [
  'participant',
  'connector',
  'match',
  'partnerReferral',
  'partnerOrganization',
] as const satisfies RecordType[];
