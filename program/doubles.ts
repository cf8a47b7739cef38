import { mailboxOf } from './mailbox.ts';
import { foldWord } from './redaction/foldName.ts';
import { comparableAddress } from './typed/clean.ts';

/** A name without case, accents and order: "Hadžić, Amina" and "AMINA HADZIC" are one. */
export function nameKey({ givenName, familyName }: { givenName: string; familyName: string }): string {
  const words = `${givenName} ${familyName}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map(foldWord).sort().join(' ');
}

/** The last ten digits of a telephone number, with and without the code of a country; nothing for less than seven. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-10);
}

/** A ZIP of nine digits is compared by the first five, as it is kept; the code of another country by the whole. */
export const withoutPlusFour = (postcode: string): string =>
  /^\d{5}/.test(postcode) ? postcode.slice(0, 5) : postcode;

/** What somebody is compared by: whoever has one of these in common with another is perhaps the same person. */
export interface Compared {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  postcode: string;
  field: string;
}

/** By what two records are perhaps of one person. */
export type Likeness = 'address' | 'telephone' | 'mailbox' | 'zip-and-field';

/** What somebody is compared by, each with what it is made of. */
function likenesses({ email, phone, postcode, field, ...named }: Compared): { by: Likeness; key: string }[] {
  const [name, address] = [nameKey(named), comparableAddress(email)];
  const withName: [Likeness, string][] = [
    ['telephone', phoneKey(phone) && `tel ${phoneKey(phone)}`],
    ['zip-and-field', postcode && field && `zip ${withoutPlusFour(postcode)} ${field}`],
    ['mailbox', mailboxOf(email)],
  ];
  return [
    ...(address ? [{ by: 'address' as const, key: `at ${address}` }] : []),
    ...withName.flatMap(([by, also]) => (name && also ? [{ by, key: `${name} ${also}` }] : [])),
  ];
}

/** An address alone tells who it is; a name does with a telephone, a mailbox, or with ZIP code and field. */
export const doubleKeys = (person: Compared): string[] => likenesses(person).map(({ key }) => key);

/** A record as it is compared with others. */
export interface Comparable extends Omit<Compared, 'field'> {
  _id: string;
  _type: string;
  otherEmails: readonly string[];
  /** A participant has one, a connector as many as they are asked for. */
  fields: readonly string[];
}

/** An address alone tells nothing of two kinds of record: one person may be in the program as both, or two may share it. */
function keysOf(person: Comparable) {
  const fields = person.fields.length > 0 ? person.fields : [''];
  const all = [person.email, ...person.otherEmails].flatMap((email) =>
    fields.flatMap((field) => likenesses({ ...person, email, field })),
  );
  return all.map(({ by, key }) => ({ by, key: by === 'address' ? `${person._type} ${key}` : key }));
}

/** By what two records are perhaps of one person; undefined where by nothing. */
export function likenessOf(one: Comparable, other: Comparable): Likeness | undefined {
  const keys = new Set(keysOf(other).map(({ key }) => key));
  return keysOf(one).find(({ key }) => keys.has(key))?.by;
}

/** Groups of records that are perhaps of one person. A hint for staff, who know more: nothing is ever merged by it. */
export function findDoubles<Person extends Comparable>(people: readonly Person[]): Person[][] {
  const groupOf = new Map<string, Set<Person>>();
  for (const person of people) {
    const keys = keysOf(person).map(({ key }) => key);
    const met = new Set(keys.flatMap((key) => groupOf.get(key) ?? []));
    const group = new Set([...[...met].flatMap((one) => [...one]), person]);
    for (const one of group) for (const { key } of keysOf(one)) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())].filter(({ size }) => size > 1).map((group) => [...group]);
}
