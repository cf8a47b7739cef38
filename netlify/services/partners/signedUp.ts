import { z } from 'zod';
import { partnerReferralSchema } from '../../../program/partnerReferrals/partnerReferral.ts';
import { movePartnerReferral } from '../../../program/partnerReferrals/status.ts';
import { weakReference } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict, transition } from '../transition.ts';

/**
 * Partners' referrals whose person has signed up since, under the same address or another of theirs, and confirmed it: before that anybody
 * may have typed it.
 */
export const SIGNED_UP = `*[_type == "partnerReferral" && status != "signed-up"
  && (lower(personEmail) in *[_type == "participant" && status != "unconfirmed"].emailLower
    || lower(personEmail) in *[_type == "participant" && status != "unconfirmed" && defined(otherEmails)].otherEmails[])]`;

const WITH_PERSON = `${SIGNED_UP}{
  _id, "participant": *[_type == "participant" && status != "unconfirmed"
    && (emailLower == lower(^.personEmail) || lower(^.personEmail) in otherEmails)][0]._id
}`;

const found = z.array(z.object({ _id: z.string(), participant: z.string() }));

/** Notes with each partner's referral that its person has signed up, and as whom. What is noted is not found again. */
export async function noteSignedUp(env: Environment, now: Date): Promise<void> {
  const lake = programLake(env);
  for (const { _id, participant } of found.parse(await lake.fetch(WITH_PERSON))) {
    await retryOnConflict(async () => {
      const document = await lake.getDocument(_id);
      if (!document) return;
      const referral = partnerReferralSchema.parse(document);
      // A query may lag behind what was written.
      if (referral.status === 'signed-up') return;
      const move = movePartnerReferral(referral.status, 'signed-up', { at: now, who: 'participant' });
      const patch = transition(referral, [move], { participant: weakReference(participant) });
      await commit(lake.transaction().patch(_id, patch));
    });
  }
}
