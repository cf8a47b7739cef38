import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { connectorSchema } from '../../../program/connectors/connector.ts';
import { queueLetter } from '../../../program/letters.ts';
import { addressedAs, participantSchema } from '../../../program/participants/participant.ts';
import { addressOf, erasableSchema } from '../../../program/retention/erasable.ts';
import { type ErasurePlan, erasurePlan } from '../../../program/retention/erasurePlan.ts';
import { tombstone } from '../../../program/retention/tombstone.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { commit, commitErasing } from '../commit.ts';
import { freePlaces } from '../events/places.ts';
import { readDocuments, type StoredDocument } from '../findDocuments.ts';
import { isHeldByImport } from '../imports/held.ts';
import { erasureMark } from '../keys.ts';
import { programLake } from '../lake.ts';
import { forgetMailboxesOf, mailboxId } from '../letters/mailboxes.ts';
import { rewrite } from '../rewrite.ts';
import { forgetSpooled } from '../spool.ts';
import { fillSeats } from '../tables/seats.ts';
import { RecordChanged, retryOnConflict } from '../transition.ts';
import { everythingAbout } from './everythingAbout.ts';
import { type Others, othersOf } from './othersOf.ts';
import { removePublicPage } from './publicPage.ts';

const keptPerson = z.union([
  participantSchema.extend({ _type: z.literal('participant') }),
  connectorSchema.extend({ _type: z.literal('connector') }),
]);
type Person = z.output<typeof keptPerson>;

/** The participant or the connector that a document is. Who is only named somewhere is neither. */
const personIn = (document: StoredDocument): Person | undefined =>
  document._type === 'participant' || document._type === 'connector' ? keptPerson.parse(document) : undefined;

/** Every address by which somebody is found, in the document from which they are erased. */
function addressesIn(document: StoredDocument): string[] {
  const subject = erasableSchema.parse(document);
  return [addressOf(subject) ?? [], subject.otherEmails ?? []].flat();
}

/**
 * Notes that somebody is to be erased: at first, or anew where something changed meanwhile. Once queries see this, they
 * see all that was written about the person until now; and when what follows is cut off, the schedule finds that it is
 * still to be done.
 */
function noteRequest(lake: SanityClient, id: string, at: Date, how: 'setIfMissing' | 'set'): Promise<void> {
  const request = { [how]: { eraseRequestedAt: at.toISOString() } };
  let isThere = true;
  return retryOnConflict(async () => {
    if (!isThere && !(await lake.getDocument(id))) return;
    isThere = false;
    await commit(lake.transaction().patch(id, request), 'sync');
  });
}

/** The email that says that all is erased, whose address goes two days later. */
function lastLetter({ email: to, language, ...person }: Person, now: Date) {
  const dedupeKey = crypto.randomUUID();
  return {
    ...queueLetter({ kind: 'erased', to, language, dedupeKey, now }),
    readerName: addressedAs(person),
  };
}

/** Reads a document that was read already as it was then, and every other. */
const withRead = (lake: SanityClient, document: StoredDocument) => ({
  getDocument: async (id: string): Promise<unknown> =>
    id === document._id ? document : lake.getDocument(id),
});

/**
 * Matches and tables change while somebody is erased. An answer that came in between is read before they go, and with it
 * the letter that it wrote in the same transaction: so they go only as the query gave them that also gave the letters.
 */
const MAY_CHANGE = ['match', 'groupCoffee'];

/**
 * Writes into a transaction what becomes of every document. What stays is changed only as it was read, and so is what
 * others may have answered just now: of two who act at once one comes first, and the other then reads anew.
 */
function writeErasure(
  transaction: Transaction,
  { _id: subject }: StoredDocument,
  documents: readonly StoredDocument[],
  { change, delete: gone }: ErasurePlan,
  { set: setForOthers }: Others,
): void {
  for (const document of documents) {
    const { _id, _rev, _type } = document;
    if (gone.includes(_id) && (_id === subject || MAY_CHANGE.includes(_type)))
      transaction.patch(_id, { ifRevisionID: _rev, set: { isErased: true } });
    const own = change.find(({ id }) => id === _id);
    const set = { ...own?.set, ...setForOthers.get(_id) };
    const unset = own?.unset ?? [];
    if (gone.includes(_id) || Object.keys(set).length + unset.length === 0) continue;
    if (own?.isPastForgotten) rewrite(transaction, document, { set, unset });
    else transaction.patch(_id, { ifRevisionID: _rev, set, unset });
  }
  for (const id of gone) transaction.delete(id);
}

/** A letter without the match or the seat that it is about, where that is gone. */
function withoutSubject({ about, ...letter }: Others['letters'][number], gone: readonly string[]) {
  return about && !gone.includes(about._ref) ? { ...letter, about } : letter;
}

/**
 * A place that became free at a table goes to who waits for it. What is cut off here the schedule finds: the person is
 * erased, and hears of that.
 */
async function fillTables(env: Environment, tables: readonly string[], now: Date): Promise<string[]> {
  const letters: string[] = [];
  for (const table of tables)
    try {
      letters.push(...(await fillSeats(env, table, now)));
    } catch (error) {
      log('table', { outcome: 'left-to-the-schedule', error: errorName(error) });
    }
  return letters;
}

/**
 * Erases somebody and all that is about them: `id` is that of a participant or a connector, or, of somebody without a
 * record, that of the visit, the referral or the partner's form that names them; `read` is that document, where it was
 * just read. First goes their public page, then what waits in the spool, then all the rest in one transaction, with the
 * letters to those who wait for them. What is left is a tombstone with counts, and of a person with a record a last letter
 * that says so, whose address goes two days later. The history of what goes is forgotten with it, and so is that of what
 * stays and loses words about them. Gives the ids of the letters it queued. Asked for twice at once it is done once; cut
 * off anywhere, it is done again from the start. It takes four calls, whoever waits: the record, the note, the question
 * what there is, the transaction.
 */
export async function erase(
  env: Environment,
  id: string,
  now: Date,
  read?: StoredDocument,
): Promise<string[]> {
  const lake = programLake(env);
  const before = read ?? (await readDocuments(lake, [id]))[0];
  if (!before) return [];
  // Whoever never confirmed the address may not be the one who typed it: nobody was told of them, and they are not
  // written to again; nor is whom an import brought and nobody writes to yet. Of anybody else the others are told too: a
  // connector who was asked, a participant who waits.
  const known = personIn(before);
  const isTold =
    known !== undefined &&
    known.status !== 'unconfirmed' &&
    !(await isHeldByImport(withRead(lake, before), id));
  await noteRequest(lake, id, now, 'setIfMissing');
  const everything = (addresses: readonly string[]) => {
    const mailboxes = addresses.map((address) => mailboxId(env, address));
    return everythingAbout(lake, { id, addresses, also: mailboxes });
  };
  let first = await everything(addressesIn(before));
  let tries = 0;
  const done = await retryOnConflict(async () => {
    tries += 1;
    if (tries > 1) await noteRequest(lake, id, new Date(now.getTime() + tries), 'set');
    const [subject] =
      first.length > 0 ? first.filter(({ _id }) => _id === id) : await readDocuments(lake, [id]);
    if (!subject) {
      if (first.length === 0) return { letters: [], tables: [] };
      // Somebody else was quicker.
      first = [];
      throw new RecordChanged('person');
    }
    const addresses = addressesIn(subject);
    const isSame = addresses.join() === addressesIn(before).join();
    const all = first.length > 0 && isSame ? first : await everything(addresses);
    // What a query said holds once.
    first = [];
    if (!all.some(({ _id }) => _id === id)) throw new RecordChanged('person');
    const about = all.filter(({ _type }) => _type !== 'mailbox');
    const others = othersOf(id, about, now);
    const plan = erasurePlan(
      id,
      about.map((one) => (others.calledOff.has(one._id) ? { ...one, status: 'cancelled' } : one)),
      now,
    );
    // While the record stands, it says which page is theirs: two datasets know no common transaction.
    for (const page of plan.pages) await removePublicPage(env, page);
    for (const address of addresses) await forgetSpooled(address);
    const transaction = lake.transaction();
    writeErasure(transaction, subject, about, plan, others);
    forgetMailboxesOf(transaction, all, now);
    freePlaces(transaction, about, plan.delete);
    // One for each id under which the person was known: a backup may hold a record that went into this one.
    for (const [index, known] of plan.ids.entries()) {
      const page = plan.pages[index];
      const marks = { mark: erasureMark(known), pageMark: page && erasureMark(page) };
      transaction.create(tombstone(crypto.randomUUID(), marks, index === 0 ? plan.erased : {}, now));
    }
    const person = personIn(subject);
    const told = isTold ? others.letters.map((letter) => withoutSubject(letter, plan.delete)) : [];
    for (const letter of told) transaction.createIfNotExists(letter);
    const last = isTold && person ? [lastLetter(person, now)] : [];
    for (const letter of last) transaction.create(letter);
    await commitErasing(lake, transaction);
    return { letters: [...told, ...last].map(({ _id }) => _id), tables: others.tables };
  });
  return [...done.letters, ...(await fillTables(env, done.tables, now))];
}
