import { createHash } from 'node:crypto';
import { FIELD } from '../../../forms/person.ts';
import { newPartnerReferral } from '../../../forms/refer-someone/newPartnerReferral.ts';
import { type PartnerReferrals, REFER_SOMEONE_QUESTIONS } from '../../../forms/refer-someone/questions.ts';
import { keptAnswers } from '../../../forms/schemaOf.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { queueLetter } from '../../../program/letters.ts';
import { takenOf } from '../../../program/partnerReferrals/leftOut.ts';
import type { Listed } from '../../../program/partnerReferrals/readList.ts';
import { weakReference } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { addressKey } from '../keys.ts';
import { programLake } from '../lake.ts';

const idOf = (said: unknown) =>
  `partnerReferral.${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)}`;

type Told = Omit<PartnerReferrals, 'morePeople'>;

/** What the form says of somebody in its list: all that it says of the partner, and the first one's field where none is named. */
const toldOf = (referral: Told, { givenName, familyName, email, field, rest }: Listed): Told => ({
  ...referral,
  personGivenName: givenName,
  personFamilyName: familyName,
  personEmail: email,
  field: FIELD.schema.safeParse(field).data ?? referral.field,
  note: rest.slice(0, 500),
});

/**
 * Keeps what a partner told us of one person or of several, and thanks the partner. Nobody of them is written to: they did
 * not ask us. The same form of one day is the same referrals, however often it arrives; one that says something else, as a
 * partner who corrects a slip, stands beside the first, for staff to see both. The first referral of a form knows the
 * others, and the lines that were not taken.
 */
export async function storePartnerReferrals(
  env: Environment,
  { morePeople = [], ...referral }: Told & Partial<PartnerReferrals>,
  now: Date,
): Promise<string[]> {
  const day = dedupeDay(now);
  const said = keptAnswers(REFER_SOMEONE_QUESTIONS, referral);
  const keyed = (address: string) => addressKey(address, env.ID_KEY);
  const { partnerEmail: _partner, personEmail: _person, ...rest } = said;
  const { taken, leftOut } = takenOf(morePeople, {
    told: referral.personEmail,
    partner: referral.partnerEmail,
  });
  const listed = morePeople.map((person) => ({ ...person, email: keyed(person.email) }));
  const all = [...[referral.partnerEmail, referral.personEmail].map(keyed), day, rest];
  const id = idOf(listed.length > 0 ? [...all, listed] : all);
  const others = taken.map((person) => ({
    ...newPartnerReferral(idOf([id, person.line]), toldOf(referral, person), now),
    inList: person.line,
  }));
  const first = {
    ...newPartnerReferral(id, referral, now),
    ...(others.length > 0 && {
      alongside: others.map(({ _id, inList }) => ({ ...weakReference(_id), _key: `line-${inList}` })),
    }),
    ...(leftOut.length > 0 && { leftOut: leftOut.map((one) => ({ ...one, _key: `line-${one.line}` })) }),
  };
  const letter = queueLetter({
    kind: 'partner-referral-received',
    to: referral.partnerEmail,
    language: referral.lang,
    about: id,
    // A partner who refers many people is thanked once a day.
    subject: keyed(referral.partnerEmail),
    dedupeKey: day,
    now,
  });
  const transaction = programLake(env).transaction();
  transaction.createIfNotExists(first);
  for (const other of others) transaction.createIfNotExists(other);
  // The page of thanks finds it by a query.
  await commit(transaction.createIfNotExists(letter), 'sync');
  return [letter._id];
}
