import type { SanityClient } from '@sanity/client';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { type Day, isDay } from '../../../program/clock/day.ts';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import type { Source } from '../../../program/entered.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict } from '../../shared/decisions/problems.ts';
import { addressOwner } from '../../shared/records/addressOwner.ts';
import {
  type LastEntered,
  noteEntered,
  ownerAmong,
  readLastEntered,
  similarAmong,
} from '../doubles/lastEntered.ts';
import { comparable, doublesOf, type PerhapsSame } from '../doubles/readDoubles.ts';
import { isOrganizationKnown } from '../partners/organizations.ts';
import { ADDED, type Added, type AddedType, type NewDocument } from './kinds.ts';

/** What staff filled in. */
export interface Adding {
  type: AddedType;
  /** Made once for the form: pressed again after an answer that was lost, it is one record. */
  key: string;
  answers: FormAnswers;
  source: Source;
  by: string | undefined;
  agreedOn: string;
  agreedBy: Source;
  sendsLetter: boolean;
  /** Staff have seen who is perhaps the same person, and add this one all the same. */
  isAnother: boolean;
  rules: EligibilityRules;
  /** The city's own questions. */
  own?: OwnSettings;
  today: Day;
}

/** What came of it: the new record, what to mend, who has the address already, or who is perhaps the same person. */
export type AddedRecord =
  | { id: string }
  | { issues: readonly (FormIssue | { field: string; text: string })[] }
  | { owner: { id: string; type: string } }
  | { similar: readonly PerhapsSame[] };

const NOT_KEPT =
  'Our form promises that nothing is kept of who has no permission to work. Do not add them; tell them of other help instead.';

/** What the form of the site does not ask, since there the day is today and a press keeps nothing. */
function issuesOfStaff({ type, answers, agreedOn, today }: Adding) {
  return [
    ...(type === 'participant' && answers.workPermission === 'no'
      ? [{ field: 'workPermission', text: NOT_KEPT }]
      : []),
    ...(!ADDED[type].asksConsent || (isDay(agreedOn) && agreedOn <= today)
      ? []
      : [{ field: 'agreedOn', text: 'Enter the day on which they agreed, not after today' }]),
  ];
}

/** Who is perhaps the same person as the one who is added, by the record and what it says of them. */
async function similarTo(
  client: SanityClient,
  document: NewDocument,
  { givenName, familyName, email, phone }: Added,
  last: LastEntered,
): Promise<PerhapsSame[]> {
  const compared = comparable({ ...document, givenName, familyName, email, phone });
  const found = (await doublesOf(client, compared)).map(({ person }) => person);
  const newest = similarAmong(last, compared).filter(({ _id }) => !found.some((one) => one._id === _id));
  return [...found, ...newest];
}

/**
 * Writes the record of somebody whom staff enter, with its letter where one goes out, in one transaction. Nothing is
 * written where something is to be mended, where another record of the same kind has the address, or where somebody is
 * perhaps the same person and staff have not said otherwise; nor twice where two of the staff add the same person at the
 * same moment. Throws what the client throws.
 */
export async function addRecord(client: SanityClient, adding: Adding): Promise<AddedRecord> {
  const { type, key, answers, source, by, agreedOn, agreedBy, sendsLetter, isAnother, rules, own } = adding;
  const entering = { key, source, by, now: new Date(), agreedOn, agreedBy };
  const read = ADDED[type].read(answers, { entering, sendsLetter, rules, own });
  const ofStaff = issuesOfStaff(adding);
  if (!read.ok) return { issues: [...read.issues, ...ofStaff] };
  if (ofStaff.length > 0) return { issues: ofStaff };
  const { document, letter, person } = read;
  return retryOnConflict(async () => {
    assertOnline();
    const last = await readLastEntered(client, document._id);
    if (type === 'partnerOrganization' && (await isOrganizationKnown(client, document, last.documents)))
      return { issues: [{ field: 'name', text: 'An organization of this name is there already' }] };
    if (person && (type === 'participant' || type === 'connector')) {
      const { email } = person;
      const owner = ownerAmong(last, type, email) ?? (await addressOwner(client, type, email, document._id));
      if (owner) return { owner: { id: owner, type } };
    }
    const similar = isAnother || !person ? [] : await similarTo(client, document, person, last);
    if (similar.length > 0) return { similar };
    const transaction = client.transaction().createIfNotExists(document);
    if (sendsLetter && letter) transaction.createIfNotExists({ ...letter, queuedBy: by ?? '' });
    noteEntered(transaction, last, document._id);
    await transaction.commit();
    return { id: document._id };
  }, isConflict);
}
