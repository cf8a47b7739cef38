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
  language: z.enum(LANGUAGES).catch('en'),
});
const matchSchema = z.object({ participant: referenceSchema, connector: referenceSchema });

/** Which of the two of a match reads a link about it. */
const isForConnector = (purpose: LinkPurpose) =>
  purpose === 'answer' || purpose === 'follow-up-connector' || purpose === 'coffee-connector';

async function personOf(
  lake: SanityClient,
  purpose: LinkPurpose,
  subject: string,
): Promise<string | undefined> {
  if (!subject.startsWith('match.')) return currentId(lake, subject);
  const match = await lake.getDocument(subject);
  if (!match) return undefined;
  const { participant, connector } = matchSchema.parse(match);
  return currentId(lake, isForConnector(purpose) ? connector._ref : participant._ref);
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
  const { email, contactEmail, language } = personSchema.parse(document);
  const address = email || contactEmail;
  if (!address) return undefined;
  const isPerson = document._type === 'participant' || document._type === 'connector';
  const addresses = isPerson ? addressesOf(document) : [address];
  return { email: address, addresses, language, ...(isPerson && { person: document._id }) };
}
