import { z } from 'zod';
import { programRecords } from '../../../program/journeys/records.ts';
import { PARTICIPANT_STATUSES } from '../../../program/participants/status.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import { linkedLetter } from '../../shared/card/about.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const contact = z.object({
  _id: z.string(),
  name: optionalText,
  role: optionalText,
  email: optionalText,
  isOurContact: z.boolean().nullish(),
});

const referral = z.object({
  _id: z.string(),
  givenName: optionalText,
  familyName: optionalText,
  status: z.enum(PARTNER_REFERRAL_STATUSES).catch('new'),
  receivedAt: optionalText,
});

const unjoined = z.object({
  _id: z.string(),
  givenName: optionalText,
  familyName: optionalText,
  organisation: optionalText,
  partnerEmail: optionalText,
});
export type Unjoined = z.output<typeof unjoined>;

const person = z.object({
  _id: z.string(),
  givenName: optionalText,
  familyName: optionalText,
  status: z.enum(PARTICIPANT_STATUSES).catch('unconfirmed'),
  signedUpAt: optionalText,
});

const aboutSchema = z
  .object({
    contacts: listOf(contact),
    referrals: listOf(referral),
    unjoined: listOf(unjoined),
    people: listOf(person),
    letters: listOf(linkedLetter),
    cameByLink: z.number().catch(0),
    letItSee: z.number().catch(0),
    siteUrl: optionalText,
    records: programRecords,
  })
  .nullable();
/** What is kept about an organization. Null where it is gone. */
export type AboutOrganization = NonNullable<z.output<typeof aboutSchema>>;

const REFERRED = '{_id, "givenName": personGivenName, "familyName": personFamilyName, status, receivedAt}';

/**
 * All about the organization with `$id`, step by step: of whom it told us, who of them signed up or came by it as staff
 * noted, and what their matches tell. A person whom staff noted under another partner is that one's.
 */
export const ABOUT_ORGANIZATION: LiveQuery<typeof aboutSchema> = {
  schema: aboutSchema,
  tag: 'card-organization',
  // What changes for its people is read again when the card is opened: not at every change of anybody.
  listen: `*[(_type == "partnerContact" && organization._ref == $id)
    || (_type in ["partnerReferral", "participant"] && partnerOrganization._ref == $id)
    || _id == $id]`,
  fetch: `*[_id == $id]{
    "contacts": *[_type == "partnerContact" && organization._ref == $id] | order(name asc)
      {_id, name, role, email, emailLower, isOurContact},
    "referrals": *[_type == "partnerReferral" && partnerOrganization._ref == $id] | order(receivedAt desc) ${REFERRED},
    "addresses": *[_type == "partnerReferral" && partnerOrganization._ref == $id]{"of": lower(personEmail)}.of,
    "cameByLink": count(*[_type == "participant" && cameBy._ref == $id]),
    "letItSee": count(*[_type == "participant" && cameBy._ref == $id && consentPartner == true]),
    "siteUrl": *[_id == "heartbeat"][0].siteUrl,
    "unjoined": *[_type == "partnerReferral" && !defined(partnerOrganization)]
      {_id, "givenName": personGivenName, "familyName": personFamilyName, organisation, partnerEmail}
  }{
    contacts, referrals, unjoined, cameByLink, letItSee, siteUrl,
    "people": *[_type == "participant" && (partnerOrganization._ref == $id
      || (!defined(partnerOrganization) && emailLower != "" && emailLower in ^.addresses))] | order(signedUpAt desc)
      {_id, givenName, familyName, status, field, emailLower, signedUpAt, readyAt, "been": history[].to},
    "letters": *[_type == "letter" && !defined(participant) && !defined(connector) && lower(to) in ^.contacts[].emailLower]
      | order(coalesce(sentAt, queuedAt) desc)
      {_id, kind, status, to, "at": coalesce(sentAt, queuedAt), "isToConnector": false}
  }{
    contacts, referrals, unjoined, people, letters, cameByLink, letItSee, siteUrl,
    "matches": *[_type == "match" && participant._ref in ^.people[]._id]{
      _id, status, "participant": participant._ref, "been": history[].to, outcomes[] { day, outcome }
    }
  }{
    contacts, referrals, unjoined, letters, cameByLink, letItSee, siteUrl,
    "people": people[]{_id, givenName, familyName, status, signedUpAt},
    "records": {"participants": people, "connectors": [], "matches": matches, "referrals": [], "partnerReferrals": []}
  }[0]`,
};
