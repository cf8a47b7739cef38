import { createHash } from 'node:crypto';
import { newPartnerReferral } from '../../../forms/refer-someone/newPartnerReferral.ts';
import type { PartnerReferral } from '../../../forms/refer-someone/questions.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { addressKey } from '../keys.ts';
import { programLake } from '../lake.ts';

/**
 * Keeps what a partner told us of a person, and thanks the partner. The person is not written to: they did not ask us.
 * The same partner, person and day is the same referral, however often the form arrives.
 */
export async function storePartnerReferral(
  env: Environment,
  referral: PartnerReferral,
  now: Date,
): Promise<string[]> {
  const day = dedupeDay(now);
  const both = `${addressKey(referral.partnerEmail, env.ID_KEY)} ${addressKey(referral.personEmail, env.ID_KEY)} ${day}`;
  const id = `partnerReferral.${createHash('sha256').update(both).digest('hex').slice(0, 32)}`;
  const letter = queueLetter({
    kind: 'partner-referral-received',
    to: referral.partnerEmail,
    language: referral.lang,
    about: id,
    // A partner who refers many people is thanked once a day.
    subject: addressKey(referral.partnerEmail, env.ID_KEY),
    dedupeKey: day,
    now,
  });
  await commit(
    programLake(env)
      .transaction()
      .createIfNotExists(newPartnerReferral(id, referral, now))
      .createIfNotExists(letter),
  );
  return [letter._id];
}
