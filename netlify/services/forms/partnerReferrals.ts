import { createHash } from 'node:crypto';
import { newPartnerReferral } from '../../../forms/refer-someone/newPartnerReferral.ts';
import { type PartnerReferral, REFER_SOMEONE_QUESTIONS } from '../../../forms/refer-someone/questions.ts';
import { keptAnswers } from '../../../forms/schemaOf.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { addressKey } from '../keys.ts';
import { programLake } from '../lake.ts';

/**
 * Keeps what a partner told us of a person, and thanks the partner. The person is not written to: they did not ask us.
 * The same form of one day is the same referral, however often it arrives; one that says something else, as a partner who
 * corrects a slip, stands beside the first, for staff to see both.
 */
export async function storePartnerReferral(
  env: Environment,
  referral: PartnerReferral,
  now: Date,
): Promise<string[]> {
  const day = dedupeDay(now);
  const said = keptAnswers(REFER_SOMEONE_QUESTIONS, referral);
  const addresses = [referral.partnerEmail, referral.personEmail].map((address) =>
    addressKey(address, env.ID_KEY),
  );
  const { partnerEmail: _partner, personEmail: _person, ...rest } = said;
  const all = JSON.stringify([...addresses, day, rest]);
  const id = `partnerReferral.${createHash('sha256').update(all).digest('hex').slice(0, 32)}`;
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
    // The page of thanks finds it by a query.
    'sync',
  );
  return [letter._id];
}
