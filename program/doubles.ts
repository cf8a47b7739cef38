import { mailboxOf } from './mailbox.ts';
import { foldWord } from './redaction/foldName.ts';

/** What two records are compared by. */
export interface Comparable {
  _id: string;
  givenName: string;
  familyName: string;
  phone: string;
  email: string;
}

/** A name without case, accents and order: "Hadžić, Amina" and "AMINA HADZIC" are one. */
export function nameKey({ givenName, familyName }: Pick<Comparable, 'givenName' | 'familyName'>): string {
  const words = `${givenName} ${familyName}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map(foldWord).sort().join(' ');
}

/** The last ten digits of a telephone number, with and without the code of a country; nothing for less than seven. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-10);
}

/** What a person has in common with their double: name and telephone, or name and mailbox. */
function keysOf(person: Comparable): string[] {
  const name = nameKey(person);
  const [phone, mailbox] = [phoneKey(person.phone), mailboxOf(person.email)];
  return name === ''
    ? []
    : [phone && `${name} tel ${phone}`, mailbox && `${name} at ${mailbox}`].filter(Boolean);
}

/**
 * Groups of records that are perhaps of one person: the same name, and the same telephone or the same mailbox in
 * another spelling. A hint for staff, who know more: nothing is ever merged by it.
 */
export function findDoubles<Person extends Comparable>(people: readonly Person[]): Person[][] {
  const groupOf = new Map<string, Set<Person>>();
  for (const person of people) {
    const keys = keysOf(person);
    const met = new Set(keys.flatMap((key) => groupOf.get(key) ?? []));
    const group = new Set([...[...met].flatMap((one) => [...one]), person]);
    for (const one of group) for (const key of keysOf(one)) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())].filter(({ size }) => size > 1).map((group) => [...group]);
}
