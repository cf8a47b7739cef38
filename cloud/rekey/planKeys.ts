import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { addressKey, recordKeys, referralKey, visitKey } from '../../netlify/services/keys.ts';
import { keyOf } from '../../program/references.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { keysIn, type NewKeys, type StoredDocument } from './keyed.ts';

/** The key that leaked, and the one in its place. */
export interface IdKeys {
  before: string;
  after: string;
}

const text = z.string().catch('');
const said = z.object({
  _createdAt: text,
  email: text,
  emailLower: text,
  event: text,
  to: text,
  partnerEmail: text,
  contactName: text,
  role: text,
  organisation: text,
  match: z.object({ _ref: z.string() }).optional().catch(undefined),
});

/** Where the address is not known any more: another key all the same, so that who has the old one can try no address. */
const keyOfKey = (key: string, secret: string) =>
  createHmac('sha256', secret).update(`anew ${key}`).digest('hex').slice(0, 32);

/**
 * Old keys and the new ones, over all documents of the program: people by their address as it is now, visits by event and
 * address, contacts by what was said of them, partners by their address; anything else that holds an old key by that
 * key. What was made with the new key already is left alone.
 */
export function planKeys(documents: readonly StoredDocument[], { before, after }: IdKeys): NewKeys {
  const keys = new Map<string, string>();
  const isNew = new Set<string>();
  const replace = (old: string, key: string) => {
    if (old === key) isNew.add(key);
    else if (!keys.has(old)) {
      keys.set(old, key);
      isNew.add(key);
    }
  };
  const read = documents.map((document) => ({ ...document, said: said.parse(document) }));
  const keyed = (type: string) =>
    read.filter(({ _id, _type }) => _type === type && keysIn(_id).join() === keyOf(_id));

  for (const type of ['participant', 'connector']) {
    const taken = new Set<string>();
    const people = keyed(type).toSorted((one, other) =>
      one.said._createdAt < other.said._createdAt ? -1 : 1,
    );
    for (const { _id, said: person } of people) {
      const address = comparableAddress(person.emailLower || person.email);
      const wanted = address ? recordKeys(address, after) : [];
      const own = wanted.find((key) => key === keyOf(_id));
      const key = own ?? wanted.find((each) => !taken.has(each)) ?? keyOfKey(keyOf(_id), after);
      taken.add(key);
      // A person may be a participant and a connector, under one key.
      replace(keyOf(_id), keys.get(keyOf(_id)) ?? key);
    }
  }
  for (const { _id, said: visit } of keyed('rsvp'))
    replace(
      keyOf(_id),
      visit.email ? visitKey(visit.event, visit.email, after) : keyOfKey(keyOf(_id), after),
    );
  for (const { _id, said: contact } of keyed('referral')) {
    const about = (contact.match?._ref ?? '').replace(/[0-9a-f]{32}/g, (key) => keys.get(key) ?? key);
    replace(
      keyOf(_id),
      contact.contactName ? referralKey(about, contact, after) : keyOfKey(keyOf(_id), after),
    );
  }
  const inIds = new Set(read.flatMap(({ _id }) => keysIn(_id)));
  for (const { said: one } of read)
    for (const address of [one.partnerEmail, one.to].filter(Boolean)) {
      const key = addressKey(address, before);
      if (inIds.has(key)) replace(key, addressKey(address, after));
      isNew.add(addressKey(address, after));
    }
  for (const key of inIds) if (!keys.has(key) && !isNew.has(key)) replace(key, keyOfKey(key, after));
  return keys;
}
