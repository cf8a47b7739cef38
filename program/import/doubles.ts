import { nameKey, phoneKey } from '../doubles.ts';
import { mailboxOf } from '../mailbox.ts';
import { comparableAddress } from '../typed/clean.ts';

/** What somebody is compared by: whoever has one of these in common with another is perhaps the same person. */
export interface Compared {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  postcode: string;
  field: string;
}

/** An address alone tells who it is; a name does with a telephone, a mailbox, or with ZIP code and field. */
export function doubleKeys({ email, phone, postcode, field, ...named }: Compared): string[] {
  const [name, address, number] = [nameKey(named), comparableAddress(email), phoneKey(phone)];
  const withName = [
    number && `tel ${number}`,
    postcode && field && `zip ${postcode} ${field}`,
    mailboxOf(email),
  ];
  return [
    address && `at ${address}`,
    ...(name === '' ? [] : withName.map((also) => also && `${name} ${also}`)),
  ].filter((key) => key !== '');
}
