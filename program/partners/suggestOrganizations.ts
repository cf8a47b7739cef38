import { foldWord } from '../redaction/foldName.ts';

/** An organization as it is compared. */
export interface KnownOrganization {
  _id: string;
  name: string;
  website: string;
  /** Addresses of its contact persons. */
  addresses: readonly string[];
}

/** What a partner wrote of themselves. */
export interface Told {
  organisation: string;
  partnerEmail: string;
}

/** An organization that a referral may belong to, and why it is thought so. */
export interface Suggested {
  _id: string;
  name: string;
  why: 'name' | 'domain';
}

/** Mail services for everybody: an address there says nothing of an organization. */
const FOR_EVERYBODY = new Set([
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'ymail.com', 'outlook.com', 'hotmail.com', 'live.com'],
  ...['msn.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me', 'protonmail.com', 'gmx.com'],
  ...['gmx.net', 'mail.com', 'mail.ru', 'yandex.ru', 'zoho.com', 'fastmail.com', 'comcast.net', 'att.net'],
  ...['sbcglobal.net', 'verizon.net', 'charter.net', 'earthlink.net'],
]);

/** Words of a name without case and accents, and without what one writes and another leaves out. */
const foldName = (name: string): string =>
  foldWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');

/** Whether two organizations have the same name, however it is written. */
export const isSameName = (one: string, other: string): boolean =>
  foldName(one) !== '' && foldName(one) === foldName(other);

const domainOf = (address: string) =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();

/** The host of a website as staff typed it, without "www."; empty where it is none. */
export function hostOf(website: string): string {
  const url = URL.parse(/^https?:\/\//i.test(website) ? website : `https://${website}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return host.includes('.') ? host : '';
}

const isWithin = (domain: string, host: string) =>
  host !== '' && (domain === host || domain.endsWith(`.${host}`));

function isOfDomain({ website, addresses }: KnownOrganization, partnerEmail: string): boolean {
  const domain = domainOf(partnerEmail);
  if (domain === '' || FOR_EVERYBODY.has(domain)) return false;
  return isWithin(domain, hostOf(website)) || addresses.some((address) => domainOf(address) === domain);
}

/**
 * Organizations that a referral may belong to: first those of the same name, then those whose website or contacts have the
 * domain of the partner's address. Staff choose; nothing is joined by a likeness.
 */
export function suggestOrganizations(told: Told, known: readonly KnownOrganization[]): Suggested[] {
  const why = (organization: KnownOrganization) => {
    if (isSameName(organization.name, told.organisation)) return 'name' as const;
    return isOfDomain(organization, told.partnerEmail) ? ('domain' as const) : undefined;
  };
  return known
    .flatMap((organization) => {
      const reason = why(organization);
      return reason ? [{ _id: organization._id, name: organization.name, why: reason }] : [];
    })
    .toSorted((one, other) => (one.why === other.why ? 0 : one.why === 'name' ? -1 : 1));
}
