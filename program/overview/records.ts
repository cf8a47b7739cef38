import { z } from 'zod';
import { OUTCOMES } from '../matches/match.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const name = { givenName: text, familyName: text };

/** What the overview reads of a participant. `been` holds every state the history names. */
const countedParticipant = z.object({
  _id: z.string(),
  ...name,
  status: z.string(),
  field: text,
  emailLower: text,
  signedUpAt: text,
  confirmedAt: text,
  readyAt: text,
  been: list(z.string()),
});
export type CountedParticipant = z.output<typeof countedParticipant>;

const countedConnector = z.object({
  _id: z.string(),
  ...name,
  status: z.string(),
  monthlyCapacity: z.number().nullish(),
  yearlyCapacity: z.number().nullish(),
});

const countedMatch = z.object({
  _id: z.string(),
  status: z.string(),
  /** Ids. A person who was erased leaves one behind that leads nowhere. */
  participant: text,
  connector: text,
  askedAt: text,
  answeredAt: text,
  introducedAt: text,
  questionAt: text,
  answerToConnectorAt: text,
  been: list(z.string()),
  outcomes: list(z.object({ day: z.number(), outcome: z.enum(OUTCOMES).nullish().catch('other') })),
});
export type CountedMatch = z.output<typeof countedMatch>;

const countedReferral = z.object({
  _id: z.string(),
  status: z.string(),
  match: text,
  parent: text,
  contactName: text,
  role: text,
  organisation: text,
  /** The id of the connector that the contact became. */
  becameConnector: text,
});
export type CountedReferral = z.output<typeof countedReferral>;

/** Everything that the overview counts. The lists may come in any order. */
export const overviewRecords = z.object({
  participants: z.array(countedParticipant),
  connectors: z.array(countedConnector),
  matches: z.array(countedMatch),
  referrals: z.array(countedReferral),
  /** Whom partners told us of: the address in small letters, and the partner's organisation. */
  partnerReferrals: z.array(z.object({ email: text, organisation: text })),
});
export type OverviewRecords = z.output<typeof overviewRecords>;

/** Whether a record is or was ever in a state. */
export function hasBeen(
  { status, been }: { status: string; been: readonly string[] },
  state: string,
): boolean {
  return status === state || been.includes(state);
}

/** A person's whole name; empty where the record holds none. */
export function fullName({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return [givenName, familyName].filter(Boolean).join(' ');
}
