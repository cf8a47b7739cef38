import { z } from 'zod';
import { LANGUAGES } from '../../../locales/locales.ts';
import { addressesOf } from '../../../program/merge/mergeRecord.ts';
import type { Environment } from '../../environment.ts';
import { findDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { withTables } from './ownTables.ts';
import { keptDocument, personalCopy } from './personalCopy.ts';

const holder = keptDocument.extend({
  language: z.enum(LANGUAGES).catch('en'),
});

/** The matches of a person, and what of the rest is about them: by reference, or by an address that they have. */
const MATCHES = '*[_type == "match" && (participant._ref == $id || connector._ref == $id)]._id';
const ABOUT = `*[
  (_type == "referral" && (match._ref in $matches || becameConnector._ref == $id || lower(contactEmail) in $emails))
  || (_type == "letter" && (lower(to) in $emails || participant._ref == $id || (connector._ref == $id && !defined(participant))))
  || (_type == "seat" && participant._ref == $id) || (_type == "groupCoffee" && connector._ref == $id)
  || (_type == "partnerContact" && lower(email) in $emails)
  || (_type == "rsvp" && lower(email) in $emails)
  || (_type == "partnerReferral" && (participant._ref == $id || lower(personEmail) in $emails || lower(partnerEmail) in $emails))
  || (_type == "setAside" && lower(email) in $emails)
  || (_type == "message" && purpose == "own-matter" && $id in readers && defined(startedAt))
  || (_type == "merge" && into._ref == $id)]._id`;

/** Everything that is kept of a person, as they may have it: all that is about them, nothing of other people. */
export async function allThatIsKept(env: Environment, id: string): Promise<Record<string, unknown>[]> {
  const lake = programLake(env);
  const found = await lake.getDocument(id);
  if (!found) return [];
  const own = holder.parse(found);
  const emails = addressesOf(own).map((address) => address.trim().toLowerCase());
  const { fieldsOfWork } = await readSettings(env);
  const person = { id, emails, language: own.language, fieldsOfWork };
  const matches = await findDocuments(lake, MATCHES, { id });
  const params = { id, emails, matches: matches.map(({ _id }) => _id) };
  const about = await findDocuments(lake, ABOUT, params);
  const told = await withTables(lake, about);
  return [own, ...matches, ...told].map((document) => personalCopy(document, person));
}
