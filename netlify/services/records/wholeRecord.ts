import { z } from 'zod';
import { LANGUAGES } from '../../../locales/locales.ts';
import type { Environment } from '../../environment.ts';
import { findDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { keptDocument, personalCopy } from './personalCopy.ts';

const holder = keptDocument.extend({
  email: z.string().catch(''),
  language: z.enum(LANGUAGES).catch('en'),
});

/** The matches of a person, and what of the rest is about them: by reference, or by the address that they have. */
const MATCHES = '*[_type == "match" && (participant._ref == $id || connector._ref == $id)]._id';
const ABOUT = `*[
  (_type == "referral" && (match._ref in $matches || becameConnector._ref == $id || lower(contactEmail) == $email))
  || (_type == "letter" && (lower(to) == $email || participant._ref == $id || (connector._ref == $id && !defined(participant))))
  || (_type == "partnerContact" && lower(email) == $email)
  || (_type == "rsvp" && lower(email) == $email)
  || (_type == "partnerReferral" && (participant._ref == $id || $email in [lower(personEmail), lower(partnerEmail)]))
  || (_type == "setAside" && lower(email) == $email)]._id`;

/** Everything that is kept of a person, as they may have it: all that is about them, nothing of other people. */
export async function allThatIsKept(env: Environment, id: string): Promise<Record<string, unknown>[]> {
  const lake = programLake(env);
  const found = await lake.getDocument(id);
  if (!found) return [];
  const own = holder.parse(found);
  // Nobody without an address is a guest or a contact.
  const person = { id, email: own.email.trim().toLowerCase() || 'nobody', language: own.language };
  const matches = await findDocuments(lake, MATCHES, { id });
  const params = { id, email: person.email, matches: matches.map(({ _id }) => _id) };
  const about = await findDocuments(lake, ABOUT, params);
  return [own, ...matches, ...about].map((document) => personalCopy(document, person));
}
