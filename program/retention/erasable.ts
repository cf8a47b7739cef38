import { z } from 'zod';
import { foldWord } from '../redaction/foldName.ts';

/**
 * A reference that is kept whole: what stays of a list is written back as it was. Without an id where staff have added a
 * line and chosen nobody yet.
 */
const reference = z.looseObject({ _ref: z.string().nullish() });
const text = z.string().nullish();

/** Something that staff wrote, kept whole: an activity with its next step, or a task. */
const written = z.looseObject({ text, next: text });

/** What planning an erasure reads of a document, whatever its type. */
export const erasableSchema = z.object({
  _id: z.string(),
  _type: z.string(),
  status: text,
  kind: text,
  email: text,
  /** Addresses of records that went into this one. */
  otherEmails: z.array(z.string()).nullish(),
  to: text,
  personEmail: text,
  partnerEmail: text,
  contactEmail: text,
  /** Of the two people in a partner's form, whom staff had erased: the partner, or else the one told of. */
  eraseRequestedOf: text,
  /** The id of a connector's page in the public dataset. */
  bio: text,
  /** The record that stayed, in a document that says that another went into it, and the id of that. */
  into: reference.nullish(),
  gone: text,
  participant: reference.nullish(),
  connector: reference.nullish(),
  about: reference.nullish(),
  /** Of a letter with several questions: the other matches. */
  alsoAbout: z.array(reference).nullish(),
  match: reference.nullish(),
  /** Of a match: the table at which the two were to meet. */
  table: reference.nullish(),
  parent: reference.nullish(),
  referredBy: reference.nullish(),
  becameConnector: reference.nullish(),
  organization: reference.nullish(),
  doNotIntroduce: z.array(z.union([z.string(), reference, z.null()])).nullish(),
  pairDecisions: z.array(z.looseObject({ connector: reference.nullish() })).nullish(),
  history: z.array(z.looseObject({ who: text })).nullish(),
  /** What staff wrote about an organization, which may name its contact persons. */
  internalNotes: text,
  activities: z.array(written).nullish(),
  tasks: z.array(written).nullish(),
  /** What a form that was set aside said, and its whole text where nobody could read it. */
  answers: z.array(z.object({ value: text })).nullish(),
  text,
  givenName: text,
  familyName: text,
  /** What staff wrote to one person or to many, and the ids of those. */
  purpose: text,
  /** Of a message to many what staff call it; of a contact person of a partner their name. */
  name: text,
  readers: z.array(z.string()).nullish(),
  texts: z.array(z.looseObject({ subject: text, text })).nullish(),
});
export type Erasable = z.output<typeof erasableSchema>;

/** The address by which everything else about a person is found, in the document from which they are erased. */
export function addressOf({ _type, email, contactEmail, personEmail, partnerEmail, ...request }: Erasable) {
  if (_type === 'referral') return contactEmail;
  if (_type !== 'partnerReferral') return email;
  return request.eraseRequestedOf === 'partner' ? partnerEmail : personEmail;
}

const plain = (text: string | null | undefined) => text?.trim().toLowerCase() ?? '';

/** A person by all their addresses. */
type Addressed = Pick<Erasable, 'email' | 'otherEmails'>;

/** Whether an address is one of a person's. Nobody without one is a guest, a partner or a contact. */
export const isAddressOf = ({ email, otherEmails }: Addressed, address: string | null | undefined) =>
  plain(address) !== '' && [email, ...(otherEmails ?? [])].some((one) => plain(one) === plain(address));

/** What stands between words, and around an address in a text or in a broken file. */
const BETWEEN = /[\s"'`,;:<>()[\]{}\\]+/;

/** Whether a text of any kind holds a person's address, and not only one that ends or begins like it. */
export const holdsAddressOf = (person: Addressed, written: string | null | undefined) =>
  (written ?? '').split(BETWEEN).some((word) => isAddressOf(person, word.replace(/\.+$/, '')));

/** The words of a text without case, accents and signs. */
const folded = (written: string | null | undefined) =>
  (written ?? '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(foldWord)
    .join(' ');

/** Whether a message of staff names a person: by the address, or by the whole name. */
export function isNamedIn(
  { email, givenName, familyName }: Erasable,
  { _type, name, texts }: Erasable,
): boolean {
  if (_type !== 'message') return false;
  const words = [name, ...(texts ?? []).flatMap(({ subject, text }) => [subject, text])];
  const whole = [givenName, familyName].map(folded).filter((part) => part !== '');
  return words.some(
    (written) =>
      holdsAddressOf({ email }, written) || (whole.length === 2 && folded(written).includes(whole.join(' '))),
  );
}
