import { z } from 'zod';
import { fullName } from '../../../program/fullName.ts';
import { listOf, optionalText } from '../../../program/stored.ts';

/** A pair as it is read of a match. */
export const PAIR_NAMES = '[participant->{givenName, familyName}, connector->{givenName, familyName}]';

/** Of a record of any type, in GROQ: the names of the one or two people whom it is about. */
export const WHOEVER = `"people": select(
  _type == "match" => ${PAIR_NAMES},
  _type == "partnerReferral" => [{"givenName": personGivenName, "familyName": personFamilyName}],
  _type == "referral" => [{"givenName": contactName}],
  _type in ["partnerOrganization", "partnerContact"] => [{"givenName": name}],
  [{"givenName": givenName, "familyName": familyName}]
)`;

const name = z.object({ givenName: optionalText, familyName: optionalText }).nullish().transform(fullName);

/** A record of any type with whom it is about. */
export const whoeverSchema = z.object({
  _id: z.string(),
  _type: z.string(),
  people: listOf(name).transform((names) => names.filter(Boolean)),
});
