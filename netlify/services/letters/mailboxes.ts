import { createHmac } from 'node:crypto';
import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { mailboxOf } from '../../../program/mailbox.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import { type Mailbox, mailboxSchema, withoutWaiting } from '../../../program/unasked.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';

/** The id of what is kept of the mailbox that an address leads to, however it is spelled. Nothing can be read from it. */
export function mailboxId({ ID_KEY }: Pick<Environment, 'ID_KEY'>, address: string): string {
  const mailbox = mailboxOf(address) || comparableAddress(address);
  const key = createHmac('sha256', ID_KEY).update(`mailbox ${mailbox}`).digest('hex').slice(0, 32);
  return `mailbox.${key}`;
}

/** Days for which a mailbox is kept after the last letter, where nothing else is to be remembered of it. */
const KEPT_DAYS = 7;
const keptUntil = (now: Date) => daysBefore(now, -KEPT_DAYS).toISOString();

type Change = Partial<Pick<Mailbox, 'letter' | 'wroteAt' | 'waiting' | 'blockedUntil'>>;

/** Writes into a transaction what is to be kept of a mailbox from now on: one that is new, or as it was read. */
export function changeMailbox(
  transaction: Transaction,
  id: string,
  before: Mailbox | undefined,
  change: Change,
  now: Date,
): Transaction {
  const until = [keptUntil(now), change.blockedUntil ?? before?.blockedUntil ?? ''].toSorted().at(-1);
  const set = { ...change, keptUntil: until };
  return before
    ? transaction.patch(id, { ifRevisionID: before._rev, set })
    : transaction.create({ _id: id, _type: 'mailbox', waiting: [], ...set });
}

export async function readMailbox(lake: SanityClient, id: string): Promise<Mailbox | undefined> {
  const document = await lake.getDocument(id);
  return document ? mailboxSchema.parse(document) : undefined;
}

/** The newest letter that still waits for the day of its mailbox. */
async function newestWaiting(lake: SanityClient, waiting: readonly string[]) {
  const documents = await readDocuments(lake, waiting);
  return waiting
    .toReversed()
    .flatMap((id) => documents.find(({ _id, status }) => _id === id && status === 'queued') ?? [])
    .at(0);
}

/**
 * Somebody acted on a letter of ours, or asked by a link in one: whoever reads there wants our letters. The place of the
 * day is free again, a block is over. With `isNextSent` the newest letter that waits is due. Gives the ids of the
 * letters to send.
 */
export function welcomeBack(
  env: Environment,
  id: string,
  now: Date,
  { isNextSent }: { isNextSent: boolean },
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const mailbox = await readMailbox(lake, id);
    if (!mailbox) return [];
    const next = isNextSent ? await newestWaiting(lake, mailbox.waiting) : undefined;
    const transaction = lake.transaction().patch(id, {
      ifRevisionID: mailbox._rev,
      set: {
        waiting: next ? withoutWaiting(mailbox.waiting, next._id) : mailbox.waiting,
        keptUntil: keptUntil(now),
      },
      unset: ['letter', 'wroteAt', 'blockedUntil'],
    });
    if (next) transaction.patch(next._id, { ifRevisionID: next._rev, set: { dueAt: now.toISOString() } });
    await commit(transaction);
    return next ? [next._id] : [];
  });
}

const keptMailbox = mailboxSchema.extend({ _type: z.literal('mailbox') });

/**
 * Forgets, in a transaction that erases, what was written to the mailboxes among these documents: who signs up anew begins
 * from the start. That they want no letters by forms stays.
 */
export function forgetMailboxesOf(transaction: Transaction, documents: readonly unknown[], now: Date): void {
  for (const document of documents) {
    const mailbox = keptMailbox.safeParse(document).data;
    if (!mailbox?.wroteAt) continue;
    const { _id, _rev, blockedUntil } = mailbox;
    if ((blockedUntil ?? '') <= now.toISOString()) transaction.delete(_id);
    else transaction.patch(_id, { ifRevisionID: _rev, set: { waiting: [] }, unset: ['letter', 'wroteAt'] });
  }
}

const OVER = '*[_type in ["mailbox", "letterHour"] && keptUntil < $now][0...$most]._id';

/** Lets go of what is kept of mailboxes and hours that are over, at most `most` of them. Gives how many went. */
export async function forgetMailboxes(env: Environment, now: Date, most = 500): Promise<number> {
  const lake = programLake(env);
  const over = z.array(z.string()).parse(await lake.fetch(OVER, { now: now.toISOString(), most }));
  const transaction = lake.transaction();
  for (const id of over) transaction.delete(id);
  if (over.length > 0) await commitErasing(lake, transaction);
  return over.length;
}
