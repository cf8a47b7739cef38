import { LIST_KEYS, type ListKey } from '../../../../program/lists/view.ts';
import { contacts, guests } from './contacts.ts';
import type { List } from './list.ts';
import { letters, matches, partnerOrganizations, partnerReferrals } from './others.ts';
import { connectors, participants } from './people.ts';

const byKey: Readonly<Record<ListKey, List>> = {
  participant: participants,
  connector: connectors,
  partnerReferral: partnerReferrals,
  partnerOrganization: partnerOrganizations,
  match: matches,
  referral: contacts,
  rsvp: guests,
  letter: letters,
};

/** The lists in the order in which they are searched: people first. */
export const LISTS: readonly List[] = LIST_KEYS.map((key) => byKey[key]);

export const listWith = (key: ListKey): List => byKey[key];
