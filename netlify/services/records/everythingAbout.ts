import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type StoredDocument, storedDocument } from '../findDocuments.ts';
import { queryViaPost } from '../lake.ts';

/** Of what else is written about it: contacts, visits, forms of partners. Letters and more may be about these. */
const WRITTEN = '["referral", "rsvp", "partnerReferral", "partnerContact"]';

/** The organizations of which the person is a contact. */
const WORKPLACES =
  '*[_type == "partnerContact" && (_id == $id || lower(email) in $emails)].organization._ref';

/** Matches and seats in which somebody else may wait for the person. */
const IS_AWAITED = '_type == "seat" || (_type == "match" && status in ["asked", "accepted", "introduced"])';

/**
 * In one question: the person, what refers to them, and the same person told of elsewhere by address; what refers to
 * their matches, their tables and to what is written; and what refers to that. And who may wait for them, the tables at which they were
 * to sit, and the lists of places of events to which they were to come. Each document is whole.
 */
const ABOUT = `*[_id == $id || references($id) || _id in $also || $id in doNotIntroduce
  || (_type == "match" && (participant._ref == $id || connector._ref == $id))
  || (_type == "partnerReferral" && (lower(personEmail) in $emails || lower(partnerEmail) in $emails))
  || (_type == "partnerContact" && lower(email) in $emails)
  || _id in ${WORKPLACES} || (_type == "merge" && into._ref in ${WORKPLACES})
  || (_type == "rsvp" && lower(email) in $emails) || (_type == "referral" && lower(contactEmail) in $emails)
  || (_type == "letter" && lower(to) in $emails) || _type in ["setAside", "message"]]{
  "document": @,
  "about": select(
    _type in ["match", "groupCoffee", "seat"] || _type in ${WRITTEN} || (_type == "message" && purpose == "own-matter" && $id in readers)
      => *[references(^._id)]{
        "document": @,
        "about": select(_type in ${WRITTEN} => *[references(^._id)])
      }
  ),
  "others": select(
    ${IS_AWAITED} => [
      select(participant._ref != $id => participant->), select(connector._ref != $id => connector->), table->
    ],
    _type == "rsvp" => *[_id == "eventPlaces." + ^.event]
  )
}`;

const answer = z.array(
  z.object({
    document: storedDocument,
    about: z
      .array(z.object({ document: storedDocument, about: z.array(storedDocument).nullish() }))
      .nullish(),
    others: z.array(storedDocument.nullable()).nullish(),
  }),
);

interface Subject {
  id: string;
  /** Every address of the person, however it was typed. */
  addresses: readonly string[];
  /** Ids of what belongs to it beside: documents written a moment ago, and what is kept of the mailboxes. */
  also: readonly string[];
}

/**
 * Everything that an erasure may touch: the person, what refers to them or to their matches, what is about them
 * elsewhere by one of their addresses, and the records of those who may wait for them. Forms that were set aside, and
 * messages of staff, are all among it: whom they name is for the plan to see. A query knows what was written before the last write that waited for queries (`commit`,
 * `sync`), and perhaps not what was written since.
 */
export async function everythingAbout(
  lake: SanityClient,
  { id, addresses, also }: Subject,
): Promise<StoredDocument[]> {
  // Nobody without an address is told of elsewhere.
  const emails = addresses.map((address) => address.trim().toLowerCase()).filter(Boolean);
  const found = answer.parse(await queryViaPost(lake, ABOUT, { id, emails, also }));
  const all = found.flatMap(({ document, about, others }) => [
    document,
    ...(about ?? []).flatMap((one) => [one.document, ...(one.about ?? [])]),
    ...(others ?? []).flatMap((other) => other ?? []),
  ]);
  return [...new Map(all.map((document) => [document._id, document])).values()];
}
