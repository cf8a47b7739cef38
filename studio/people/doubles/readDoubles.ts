import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import {
  type Comparable,
  findDoubles,
  type Likeness,
  likenessOf,
  phoneKey,
  withoutPlusFour,
} from '../../../program/doubles.ts';
import { mailboxOf } from '../../../program/mailbox.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';

// A field of the wrong kind counts as empty: one bad record hides none of the others.
const text = optionalText.catch('');
const texts = listOf(z.string()).catch([]);
/** Somebody as a double is shown: what a query gives, or a record that was read by its id. */
export const perhapsSame = z.object({
  _id: z.string(),
  _type: z.enum(['participant', 'connector']),
  status: text,
  givenName: text,
  familyName: text,
  phone: text,
  email: text,
  otherEmails: texts,
  postcode: text,
  fields: texts,
});
const peopleSchema = z.array(perhapsSame);
export type PerhapsSame = z.output<typeof perhapsSame>;

const COMPARED =
  '{_id, _type, status, givenName, familyName, phone, email, otherEmails, postcode, "fields": coalesce(fields, [field])}';
const EVERYBODY = `*[_type in ["participant", "connector"]] | order(_createdAt)${COMPARED}`;

/** The digits that a telephone number ends with, and the part of an address that names a mailbox, without its dots. */
const DIGITS = 'array::join(string::split(phone, "")[@ in $digits][-10..-1], "")';
const MAILBOX =
  'array::join(string::split(string::split(string::split(lower(email), "@")[0], "+")[0], "."), "")';

/** More than any person has doubles: whoever shares a telephone, or a postal code and a field, is among them. */
const MOST = 500;

/**
 * Whoever has one of the things in common by which somebody is found, the name apart, which a query cannot compare: in
 * small letters and without accents.
 */
const NEAR = `*[_type in ["participant", "connector"] && _id != $id && (
  emailLower in $addresses || count(otherEmails[@ in $addresses]) > 0
  || ($phone != "" && ${DIGITS} == $phone)
  || ($mailbox != "" && ${MAILBOX} == $mailbox)
  || ($postcode != "" && string::startsWith(postcode, $postcode)
    && (field in $fields || count(fields[@ in $fields]) > 0))
)] | order(_createdAt)[0...${MOST}]${COMPARED}`;

const answer = z.object({ result: z.unknown() });

/** Asked in the body: the address of a request is kept in logs, and an email address has no place there. */
async function ask(client: SanityClient, query: string, params: Record<string, unknown>) {
  assertOnline();
  const asked: unknown = await client.request({
    method: 'POST',
    url: `/data/query/${client.config().dataset}`,
    query: { perspective: 'raw', tag: 'doubles' },
    body: { query, params },
  });
  return peopleSchema.parse(answer.parse(asked).result);
}

/** Somebody who is perhaps the same person, and by what. */
export interface Double {
  person: PerhapsSame;
  by: Likeness;
}

/** Who is perhaps the same person as one, who need not have a record yet. Throws what the client throws. */
export async function doublesOf(client: SanityClient, person: Comparable): Promise<Double[]> {
  const near = await ask(client, NEAR, {
    id: person._id,
    addresses: [person.email, ...person.otherEmails].map(comparableAddress).filter(Boolean),
    phone: phoneKey(person.phone),
    digits: [...'0123456789'],
    mailbox: mailboxOf(person.email).split('@')[0]?.replaceAll('.', '') ?? '',
    postcode: withoutPlusFour(person.postcode),
    fields: person.fields,
  });
  return near.flatMap((other) => {
    const by = likenessOf(person, other);
    return by ? [{ person: other, by }] : [];
  });
}

const comparedSchema = perhapsSame.extend({ _type: z.string() });

/** What a record is compared by, as a card shows it or as it is about to be written. */
export const comparable = (document: Readonly<Record<string, unknown>>): Comparable =>
  comparedSchema.parse({ ...document, fields: document.fields ?? [document.field].filter(Boolean) });

/** Groups of records that are perhaps of one person, among everybody. Throws what the client throws. */
export const readDoubles = async (client: SanityClient): Promise<PerhapsSame[][]> =>
  findDoubles(await ask(client, EVERYBODY, {}));
