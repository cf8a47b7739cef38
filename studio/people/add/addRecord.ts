import type { SanityClient } from '@sanity/client';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { type Day, isDay } from '../../../program/clock/day.ts';
import type { Source } from '../../../program/entered.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';
import { addressOwner } from '../../shared/records/addressOwner.ts';
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
  /** ZIPs of the settings. */
  region: readonly string[];
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
): Promise<PerhapsSame[]> {
  const compared = comparable({ ...document, givenName, familyName, email, phone });
  return (await doublesOf(client, compared)).map(({ person }) => person);
}

/**
 * Writes the record of somebody whom staff enter, with its letter where one goes out, in one transaction. Nothing is
 * written where something is to be mended, where another record of the same kind has the address, or where somebody is
 * perhaps the same person and staff have not said otherwise. Throws what the client throws.
 */
export async function addRecord(client: SanityClient, adding: Adding): Promise<AddedRecord> {
  assertOnline();
  const { type, key, answers, source, by, agreedOn, agreedBy, sendsLetter, isAnother, region } = adding;
  const entering = { key, source, by, now: new Date(), agreedOn, agreedBy };
  const read = ADDED[type].read(answers, { entering, sendsLetter, region });
  const ofStaff = issuesOfStaff(adding);
  if (!read.ok) return { issues: [...read.issues, ...ofStaff] };
  if (ofStaff.length > 0) return { issues: ofStaff };
  const { document, letter, person } = read;
  if (type === 'partnerOrganization' && (await isOrganizationKnown(client, document)))
    return { issues: [{ field: 'name', text: 'An organization of this name is there already' }] };
  if (person && (type === 'participant' || type === 'connector')) {
    const owner = await addressOwner(client, type, person.email, document._id);
    if (owner) return { owner: { id: owner, type } };
  }
  const similar = isAnother || !person ? [] : await similarTo(client, document, person);
  if (similar.length > 0) return { similar };
  const transaction = client.transaction().createIfNotExists(document);
  if (sendsLetter && letter) transaction.createIfNotExists({ ...letter, queuedBy: by ?? '' });
  await transaction.commit();
  return { id: document._id };
}
