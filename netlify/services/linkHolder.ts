import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import type { LinkPurpose } from '../../program/links.ts';
import { addressesOf } from '../../program/merge/mergeRecord.ts';
import { referenceSchema } from '../../program/references.ts';
import { optionalText } from '../../program/stored.ts';
import { currentId } from './merged.ts';

/** Whom a link is for, as the records say by now. */
export interface LinkHolder {
  email: string;
  /** Every address of the person: that one, and those of records that went into theirs. */
  addresses: readonly string[];
  language: Language;
  /** The record of the person, where there is one. */
  person?: string;
}

const personSchema = z.object({
  email: optionalText,
  contactEmail: optionalText,
  newEmail: z.object({ address: z.string() }).nullish().catch(null),
  language: z.enum(LANGUAGES).catch('en'),
});
/** What is about people, and is none of them. A table is its connector's alone. */
const ABOUT_OTHERS = ['match.', 'seat.', 'groupCoffee.'] as const;
const aboutSchema = z.object({ participant: referenceSchema.nullish(), connector: referenceSchema });

/** Which of the two of a match reads a link about it. */
const isForConnector = (purpose: LinkPurpose) => purpose === 'answer' || purpose.endsWith('-connector');

async function personOf(
  lake: SanityClient,
  purpose: LinkPurpose,
  subject: string,
): Promise<string | undefined> {
  if (!ABOUT_OTHERS.some((type) => subject.startsWith(type))) return currentId(lake, subject);
  const document = await lake.getDocument(subject);
  if (!document) return undefined;
  const { participant, connector } = aboutSchema.parse(document);
  const person = isForConnector(purpose) ? connector : participant;
  return person ? currentId(lake, person._ref) : undefined;
}

/** Whom a link of this purpose about this subject is for; nothing when the records are gone, or keep no address. */
export async function findLinkHolder(
  lake: SanityClient,
  purpose: LinkPurpose,
  subject: string,
): Promise<LinkHolder | undefined> {
  const id = await personOf(lake, purpose, subject);
  const document = id ? await lake.getDocument(id) : undefined;
  if (!document) return undefined;
  const { email, contactEmail, newEmail, language } = personSchema.parse(document);
  // It goes to an address that is not theirs yet; once it is, the link still says so.
  if (purpose === 'new-address') {
    const addresses = [newEmail?.address ?? '', email].filter(Boolean);
    return { email: addresses[0] ?? '', addresses, language, person: document._id };
  }
  const address = email || contactEmail;
  if (!address) return undefined;
  const isPerson = document._type === 'participant' || document._type === 'connector';
  const addresses = isPerson ? addressesOf(document) : [address];
  return { email: address, addresses, language, ...(isPerson && { person: document._id }) };
}
