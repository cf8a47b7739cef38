import { z } from 'zod';
import { fullName } from '../../../program/fullName.ts';
import { LETTER_KINDS, LETTER_STATUSES } from '../../../program/letters.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { REFERRAL_STATUSES } from '../../../program/referrals/status.ts';
import { optionalText } from '../../../program/stored.ts';
import type { LiveQuery } from '../subscriptions/useLive.ts';

const name = z.object({ givenName: optionalText, familyName: optionalText }).nullish().transform(fullName);

const linkedMatch = z.object({
  _id: z.string(),
  status: z.enum(MATCH_STATUSES),
  participantId: optionalText,
  connectorId: optionalText,
  /** Names; empty when the person was erased. */
  participant: name,
  connector: name,
  since: optionalText,
  question: optionalText,
});
export type LinkedMatch = z.output<typeof linkedMatch>;

export const linkedLetter = z.object({
  _id: z.string(),
  kind: z.enum(LETTER_KINDS),
  status: z.enum(LETTER_STATUSES),
  to: optionalText,
  at: optionalText,
  /** Whom it goes to: the other person's letters stand on a match's card too. */
  isToConnector: z.boolean(),
});
export type LinkedLetter = z.output<typeof linkedLetter>;

const linkedReferral = z.object({
  _id: z.string(),
  status: z.enum(REFERRAL_STATUSES),
  contactName: optionalText,
  role: optionalText,
  organisation: optionalText,
});
export type LinkedReferral = z.output<typeof linkedReferral>;

const aboutSchema = z.object({
  matches: z.array(linkedMatch),
  letters: z.array(linkedLetter),
  referrals: z.array(linkedReferral),
});
/** What else the program keeps about a person or a match. */
export type About = z.output<typeof aboutSchema>;

const MATCHES = '*[_type == "match" && (participant._ref == $id || connector._ref == $id)]';

/** What else the program keeps about the record with `$id`, the newest first. */
export const ABOUT: LiveQuery<typeof aboutSchema> = {
  schema: aboutSchema,
  tag: 'card',
  // Referrals refer to a match, which a listener cannot follow to its people: there are few of them.
  listen:
    '*[_type == "referral" || (_type in ["match", "letter"] && $id in [participant._ref, connector._ref, about._ref, ...coalesce(alsoAbout[]._ref, [])])]',
  fetch: `{
    "matches": ${MATCHES} {
      _id, status, question, "participantId": participant._ref, "connectorId": connector._ref,
      "participant": participant->{givenName, familyName}, "connector": connector->{givenName, familyName},
      // Since when it is as it is: the day of the introduction says nothing of a match that is asked, or was met.
      "since": coalesce(history[to == ^.status][-1].at, introducedAt, askedAt, approvedAt)
    } | order(since desc),
    "letters": *[_type == "letter" && (participant._ref == $id || connector._ref == $id || about._ref == $id || $id in alsoAbout[]._ref)] {
      _id, kind, status, to, "at": coalesce(sentAt, queuedAt), "isToConnector": defined(connector)
    } | order(at desc),
    "referrals": *[_type == "referral" && (match._ref == $id || becameConnector._ref == $id
      || match._ref in ${MATCHES}._id)] | order(offeredAt desc) { _id, status, contactName, role, organisation }
  }`,
};
