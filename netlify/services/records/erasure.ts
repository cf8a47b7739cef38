import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { queueLetter } from '../../../program/letters.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import { addressOf, erasableSchema } from '../../../program/retention/erasable.ts';
import { erasurePlan } from '../../../program/retention/erasurePlan.ts';
import { tombstone } from '../../../program/retention/tombstone.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { freePlaces } from '../events/places.ts';
import { isHeldByImport } from '../imports/held.ts';
import { erasureMark } from '../keys.ts';
import { programLake } from '../lake.ts';
import { forgetMailbox } from '../letters/mailboxes.ts';
import { endCoffeesOf } from '../matches/endCoffees.ts';
import { findConnector, findParticipant } from '../people.ts';
import { rewrite } from '../rewrite.ts';
import { forgetSpooled } from '../spool.ts';
import { RecordChanged, retryOnConflict } from '../transition.ts';
import { everythingAbout } from './everythingAbout.ts';
import { removePublicPage } from './publicPage.ts';
import { withdraw } from './records.ts';

/** The participant or the connector with an id. Who is only named somewhere is neither. */
async function findPerson(lake: SanityClient, id: string) {
  if (id.startsWith('connector.')) return findConnector(lake, id);
  return id.startsWith('participant.') ? findParticipant(lake, id) : undefined;
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

const subjectSchema = erasableSchema.extend({ _rev: z.string() });

/** The document from which somebody is erased; nothing when it is gone. */
async function findSubject(lake: SanityClient, id: string) {
  const document = await lake.getDocument(id);
  return document && subjectSchema.parse(document);
}

/**
 * Notes that somebody is to be erased. Once queries see this, they see all that was written about the person until now;
 * and when what follows is cut off, the schedule finds that it is still to be done.
 */
function noteRequest(lake: SanityClient, id: string, now: Date): Promise<void> {
  const request = { setIfMissing: { eraseRequestedAt: now.toISOString() } };
  return retryOnConflict(async () => {
    if (await findSubject(lake, id)) await commit(lake.transaction().patch(id, request), 'sync');
  });
}

/** The letter that says that all is erased, whose address goes two days later. */
function lastLetter({ email: to, language, ...person }: Person, now: Date) {
  const dedupeKey = crypto.randomUUID();
  return {
    ...queueLetter({ kind: 'erased', to, language, dedupeKey, now }),
    readerName: addressedAs(person),
  };
}

/**
 * Erases somebody and all that is about them: `id` is that of a participant or a connector, or, of somebody without a
 * record, that of the visit, the referral or the partner's form that names them. First goes their public page, then what
 * waits in the spool, then all the rest in one transaction. What is left is a tombstone with counts, and of a person with
 * a record a last letter that says so, whose address goes two days later. The history of what goes is forgotten with it,
 * and so is that of what stays and loses words about them. Gives the ids of the letters it queued. Asked for twice at
 * once it is done once; cut off anywhere, it is done again from the start.
 */
export async function erase(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  // Whoever never confirmed the address may not be the one who typed it: nobody was told of them, and they are not
  // written to again; nor is whom an import brought and nobody writes to yet. Of anybody else the others are told first: a connector who was asked, a participant who waits.
  const before = await findPerson(lake, id);
  const isTold = before !== undefined && before.status !== 'unconfirmed' && !(await isHeldByImport(lake, id));
  const told = isTold ? [...(await endCoffeesOf(env, id, now)), ...(await withdraw(env, id, now))] : [];
  await noteRequest(lake, id, now);
  return retryOnConflict(async () => {
    const [subject, person] = await Promise.all([findSubject(lake, id), findPerson(lake, id)]);
    if (!subject) return told;
    const addresses = [addressOf(subject) ?? [], subject.otherEmails ?? []].flat();
    const about = await everythingAbout(lake, id, addresses, told);
    // Somebody else was quicker.
    if (!about.some(({ _id }) => _id === id)) throw new RecordChanged('person');
    const plan = erasurePlan(id, about, now);
    // While the record stands, it says which page is theirs: two datasets know no common transaction.
    for (const page of plan.pages) await removePublicPage(env, page);
    for (const address of addresses) {
      await forgetSpooled(address);
      await forgetMailbox(env, address, now);
    }
    const transaction = lake.transaction();
    // Only as it was read: of two who erase at once one comes first, and the other then finds nobody.
    if (plan.delete.includes(id))
      transaction.patch(id, { ifRevisionID: subject._rev, set: { erasedAt: now.toISOString() } });
    for (const { id: kept, set, unset, isPastForgotten } of plan.change) {
      const document = about.find(({ _id }) => _id === kept);
      if (document && isPastForgotten) rewrite(transaction, document, { set, unset });
      else transaction.patch(kept, { ifRevisionID: document?._rev, set, unset });
    }
    for (const gone of plan.delete) transaction.delete(gone);
    await freePlaces(lake, transaction, about, plan.delete);
    // One for each id under which the person was known: a backup may hold a record that went into this one.
    for (const [index, known] of plan.ids.entries()) {
      const page = plan.pages[index];
      const marks = { mark: erasureMark(known), pageMark: page && erasureMark(page) };
      transaction.create(tombstone(crypto.randomUUID(), marks, index === 0 ? plan.erased : {}, now));
    }
    const last = isTold && person ? [lastLetter(person, now)] : [];
    for (const letter of last) transaction.create(letter);
    await commitErasing(lake, transaction);
    return [...told.filter((letter) => !plan.delete.includes(letter)), ...last.map(({ _id }) => _id)];
  });
}
