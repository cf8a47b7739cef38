import { z } from 'zod';
import { PARTICIPANT_STATUSES } from '../../program/participants/status.ts';
import type { LiveQuery } from '../shared/subscriptions/useLive.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const peopleSchema = z.object({
  people: z
    .array(
      z.object({
        _id: z.string(),
        status: z.enum(PARTICIPANT_STATUSES),
        givenName: text,
        familyName: text,
        signedUpAt: text,
      }),
    )
    .nullish()
    .transform((people) => people ?? []),
});

/** As whom the person of the partner's referral with `$id` has signed up: the one noted there, or whoever has the address. */
export const SIGNED_UP_AS: LiveQuery<typeof peopleSchema> = {
  schema: peopleSchema,
  tag: 'card-signed-up',
  // Within minutes of a sign-up the program notes it here, so that nobody else’s change needs to be followed.
  listen: '*[_id == $id]',
  fetch: `{"people": *[_id == $id][0]{
    "found": *[_type == "participant" && (_id == ^.participant._ref || emailLower == lower(^.personEmail) || lower(^.personEmail) in otherEmails)]
      {_id, status, givenName, familyName, signedUpAt}
  }.found}`,
};
