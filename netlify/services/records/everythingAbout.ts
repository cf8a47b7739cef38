import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { readDocuments } from '../findDocuments.ts';
import { queryViaPost } from '../lake.ts';

const ids = z.array(z.string());
const near = z.array(z.object({ _id: z.string(), _type: z.string(), isToThemAlone: z.boolean().nullish() }));

/** The matches, all that refers to the person or to one of them, and the same person told of elsewhere by address. */
const NEAR = `*[_id == $id || _id in $matches || references($about) || $id in doNotIntroduce
  || (_type == "partnerReferral" && (lower(personEmail) in $emails || lower(partnerEmail) in $emails))
  || (_type == "partnerContact" && lower(email) in $emails)
  || _id in *[_type == "partnerContact" && (_id == $id || lower(email) in $emails)].organization._ref
  || (_type == "rsvp" && lower(email) in $emails) || (_type == "referral" && lower(contactEmail) in $emails) || _type in ["setAside", "message"]]{
  _id, _type, "isToThemAlone": _type == "message" && purpose == "own-matter" && $id in readers}`;

/** What refers to a contact, a visit, a partner's form or a message to them alone among these, and letters to the address. */
const BEYOND = '*[references($written) || (_type == "letter" && lower(to) in $emails)]._id';
const WRITTEN = ['referral', 'rsvp', 'partnerReferral', 'partnerContact'];

/**
 * Everything that an erasure may touch: the person, what refers to them or to their matches, what is about them
 * elsewhere by one of their addresses, and `also`, documents written a moment ago. Forms that were set aside, and messages of staff, are all among
 * it: whom they name is for the plan to see.
 */
export async function everythingAbout(
  lake: SanityClient,
  id: string,
  addresses: readonly string[],
  also: readonly string[],
) {
  // Nobody without an address is told of elsewhere.
  const emails = addresses.map((address) => address.trim().toLowerCase()).filter(Boolean);
  const matches = ids.parse(
    await lake.fetch('*[_type == "match" && (participant._ref == $id || connector._ref == $id)]._id', { id }),
  );
  const about = [id, ...matches];
  const found = near.parse(await queryViaPost(lake, NEAR, { id, matches, about, emails }));
  const written = found
    .filter(({ _type, isToThemAlone }) => isToThemAlone || WRITTEN.includes(_type))
    .map(({ _id }) => _id);
  const beyond = ids.parse(await queryViaPost(lake, BEYOND, { written, emails }));
  const all = new Set([id, ...found.map(({ _id }) => _id), ...beyond, ...also]);
  return readDocuments(lake, [...all]);
}
