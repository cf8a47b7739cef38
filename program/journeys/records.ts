import { z } from 'zod';
import { OUTCOMES } from '../matches/match.ts';
import { listOf, optionalText } from '../stored.ts';

// What of a record cannot be read counts as not known: one bad record keeps none of the others from being counted.
const text = optionalText.catch('');
const name = { givenName: text, familyName: text };

/** What is counted of a participant. `been` holds every state the history names. */
const countedParticipant = z.object({
  _id: z.string(),
  ...name,
  status: z.string().catch(''),
  field: text,
  emailLower: text,
  /** Addresses of records that went into this one. */
  otherEmails: listOf(z.string()).catch([]),
  /** The language in which the person is written to. */
  language: text,
  postcode: text,
  /** The name of the member of staff who looks after the person; empty where nobody does. */
  owner: text,
  /** The partner by whom staff noted that they came; empty where they noted none. */
  partner: text,
  signedUpAt: text,
  confirmedAt: text,
  readyAt: text,
  /** When staff found the person ready for the first time. */
  foundReadyAt: text,
  been: listOf(z.string()).catch([]),
});
export type CountedParticipant = z.output<typeof countedParticipant>;

const countedConnector = z.object({
  _id: z.string(),
  ...name,
  status: z.string().catch(''),
  monthlyCapacity: z.number().nullish().catch(null),
  yearlyCapacity: z.number().nullish().catch(null),
  /** The id of the referral by which they came. */
  referredBy: text,
});

const countedMatch = z.object({
  _id: z.string(),
  status: z.string().catch(''),
  /** Ids. A person who was erased leaves one behind that leads nowhere. */
  participant: text,
  connector: text,
  /** The table at which the two met beside others; empty for a coffee of two. */
  table: text,
  askedAt: text,
  answeredAt: text,
  introducedAt: text,
  /** When it was first known that they met: a day or a moment. */
  metAt: text,
  questionAt: text,
  answerToConnectorAt: text,
  been: listOf(z.string()).catch([]),
  outcomes: listOf(
    z.object({
      day: z.number(),
      outcome: z.enum(OUTCOMES).nullish().catch('other'),
      answeredAt: text.optional(),
    }),
  ).catch([]),
});
export type CountedMatch = z.output<typeof countedMatch>;

const countedReferral = z.object({
  _id: z.string(),
  status: z.string().catch(''),
  match: text,
  parent: text,
  offeredAt: text,
  contactName: text,
  role: text,
  organisation: text,
  /** The id of the connector that the contact became. */
  becameConnector: text,
});
export type CountedReferral = z.output<typeof countedReferral>;

/** Everything that is counted, for staff and for the public. The lists may come in any order. */
export const programRecords = z.object({
  participants: z.array(countedParticipant),
  connectors: z.array(countedConnector),
  matches: z.array(countedMatch),
  referrals: z.array(countedReferral),
  /** Whom partners told us of: the address in small letters, and the partner's name. */
  partnerReferrals: listOf(z.object({ email: text, organisation: text })),
});
export type ProgramRecords = z.output<typeof programRecords>;

/** Whether a record is or was ever in a state. */
export function hasBeen(
  { status, been }: { status: string; been: readonly string[] },
  state: string,
): boolean {
  return status === state || been.includes(state);
}
