import type { AddedType } from './kinds.ts';

/** The name of the intent that leads to the form of a new record. */
export const ADD_INTENT = 'add';

/** What staff press to add a record of a type. */
export const addTitles: Readonly<Record<AddedType, string>> = {
  participant: 'Add a participant',
  connector: 'Add a Connector',
  partnerReferral: 'Add a partner’s referral',
  partnerOrganization: 'Add a partner organization',
};
