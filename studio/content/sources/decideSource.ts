import type { SanityClient } from '@sanity/client';
import {
  anotherPassage,
  type By,
  correcting,
  type Decided,
  stillRight,
} from '../../../program/watch/decide.ts';
import { addChecks, type Check } from '../facts/checkFacts.ts';
import type { WatchedFact } from './sourceList.ts';

const placeOf = (key: string) => `passages[_key=="${key}"]`;

/** What a decision writes into the document of the page, for the revision that staff saw. */
const fieldsOf = ({ passage, decisions }: Decided) => ({ [placeOf(passage._key)]: passage, decisions });

/** What stood there before, for taking it back. */
const fieldsBefore = ({ watch, passage }: WatchedFact) => ({
  [placeOf(passage._key)]: passage,
  decisions: watch.decisions ?? [],
});

async function decide(client: SanityClient, { watch }: WatchedFact, decided: Decided): Promise<void> {
  await client
    .patch(watch._id)
    .ifRevisionId(watch._rev)
    .set(fieldsOf(decided))
    .commit({ tag: 'source-decided' });
}

/**
 * The fact is still right: checked on `today` (YYYY-MM-DD) in every place that no draft corrects, and what the page says
 * now is watched. All or nothing; throws a 409 when somebody was quicker at one of them.
 */
export async function sayStillRight(
  client: SanityClient,
  found: WatchedFact,
  today: string,
  by: By,
): Promise<Check> {
  const { watch, passage, places } = found;
  const transaction = client.transaction();
  const before = addChecks(
    transaction,
    places.filter(({ inDraft }) => !inDraft),
    today,
  );
  const decided = stillRight(watch, passage, by);
  transaction.patch(watch._id, (patch) => patch.ifRevisionId(watch._rev).set(fieldsOf(decided)));
  const { transactionId } = await transaction.commit({ tag: 'source-still-right' });
  return { transactionId, before: [...before, { id: watch._id, fields: fieldsBefore(found) }] };
}

/** Notes who has begun to correct the fact. Throws a 409 when somebody was quicker. */
export function noteCorrecting(client: SanityClient, found: WatchedFact, by: By): Promise<void> {
  return decide(client, found, correcting(found.watch, found.passage, by));
}

/** Has other words of the page watched from its next reading on. Throws a 409 when somebody was quicker. */
export function watchWords(client: SanityClient, found: WatchedFact, words: string, by: By): Promise<void> {
  return decide(client, found, anotherPassage(found.watch, found.passage, words, by));
}
