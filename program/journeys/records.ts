import { z } from 'zod';
import { OUTCOMES } from '../matches/match.ts';
import { listOf, optionalText } from '../stored.ts';

const name = { givenName: optionalText, familyName: optionalText };

/** What is counted of a participant. `been` holds every state the history names. */
const countedParticipant = z.object({
  _id: z.string(),
  ...name,
  status: z.string(),
  field: optionalText,
  emailLower: optionalText,
  signedUpAt: optionalText,
  confirmedAt: optionalText,
  readyAt: optionalText,
  been: listOf(z.string()),
});
export type CountedParticipant = z.output<typeof countedParticipant>;

const countedConnector = z.object({
  _id: z.string(),
  ...name,
  status: z.string(),
  monthlyCapacity: z.number().nullish(),
  yearlyCapacity: z.number().nullish(),
  /** The id of the referral by which they came. */
  referredBy: optionalText,
});

const countedMatch = z.object({
  _id: z.string(),
  status: z.string(),
  /** Ids. A person who was erased leaves one behind that leads nowhere. */
  participant: optionalText,
  connector: optionalText,
  askedAt: optionalText,
  answeredAt: optionalText,
  introducedAt: optionalText,
  questionAt: optionalText,
  answerToConnectorAt: optionalText,
  been: listOf(z.string()),
  outcomes: listOf(z.object({ day: z.number(), outcome: z.enum(OUTCOMES).nullish().catch('other') })),
});
export type CountedMatch = z.output<typeof countedMatch>;

const countedReferral = z.object({
  _id: z.string(),
  status: z.string(),
  match: optionalText,
  parent: optionalText,
  contactName: optionalText,
  role: optionalText,
  organisation: optionalText,
  /** The id of the connector that the contact became. */
  becameConnector: optionalText,
});
export type CountedReferral = z.output<typeof countedReferral>;

/** Everything that is counted, for staff and for the public. The lists may come in any order. */
export const programRecords = z.object({
  participants: z.array(countedParticipant),
  connectors: z.array(countedConnector),
  matches: z.array(countedMatch),
  referrals: z.array(countedReferral),
  /** Whom partners told us of: the address in small letters, and the partner's organisation. */
  partnerReferrals: listOf(z.object({ email: optionalText, organisation: optionalText })),
});
export type ProgramRecords = z.output<typeof programRecords>;

/** Whether a record is or was ever in a state. */
export function hasBeen(
  { status, been }: { status: string; been: readonly string[] },
  state: string,
): boolean {
  return status === state || been.includes(state);
}
