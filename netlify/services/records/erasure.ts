import type { SanityClient } from '@sanity/client';
import { queueLetter } from '../../../program/letters.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import { erasurePlan } from '../../../program/retention/erasurePlan.ts';
import { tombstone } from '../../../program/retention/tombstone.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { freePlaces } from '../events/places.ts';
import { erasureMark } from '../keys.ts';
import { programLake } from '../lake.ts';
import { findConnector, findParticipant } from '../people.ts';
import { retryOnConflict } from '../transition.ts';
import { everythingAbout } from './everythingAbout.ts';
import { removePublicPage } from './publicPage.ts';
import { withdraw } from './records.ts';

const findPerson = (lake: SanityClient, id: string) =>
  id.startsWith('connector.') ? findConnector(lake, id) : findParticipant(lake, id);

/**
 * Erases a participant or a connector and all that is about them: first their public page, then all the rest in one
 * transaction. What is left is a tombstone with counts, and a last letter that says so, whose address goes two days
 * later. Gives the ids of the letters it queued. Asked for twice at once it is done once; cut off anywhere, it is done
 * again from the start.
 */
export async function erase(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  // Whoever never confirmed the address may not be the one who typed it: nobody was told of them, and they are not
  // written to again. Of anybody else the others are told first: a connector who was asked, a participant who waits.
  const isTold = (await findPerson(lake, id))?.status !== 'unconfirmed';
  const told = isTold ? await withdraw(env, id, now) : [];
  return retryOnConflict(async () => {
    const person = await findPerson(lake, id);
    if (!person) return told;
    const { email: to, language } = person;
    const about = await everythingAbout(lake, id, to, told);
    const plan = erasurePlan(id, about, now);
    // While the record stands, it says which page is theirs: two datasets know no common transaction.
    if (plan.page) await removePublicPage(env, plan.page);
    // Only as it was read: of two who erase at once one comes first, and the other then finds nobody.
    const transaction = lake
      .transaction()
      .patch(id, { ifRevisionID: person._rev, set: { erasedAt: now.toISOString() } });
    const revisions = new Map(about.map(({ _id, _rev }) => [_id, _rev]));
    for (const { id: kept, set, unset } of plan.change)
      transaction.patch(kept, { ifRevisionID: revisions.get(kept), set, unset });
    for (const gone of plan.delete) transaction.delete(gone);
    await freePlaces(lake, transaction, about, plan.delete);
    const marks = { mark: erasureMark(id), pageMark: plan.page && erasureMark(plan.page) };
    transaction.create(tombstone(crypto.randomUUID(), marks, plan.erased, now));
    const dedupeKey = crypto.randomUUID();
    const last = {
      ...queueLetter({ kind: 'erased', to, language, dedupeKey, now }),
      readerName: addressedAs(person),
    };
    if (isTold) transaction.create(last);
    await commit(transaction);
    return [...told.filter((letter) => !plan.delete.includes(letter)), ...(isTold ? [last._id] : [])];
  });
}
