import type { SanityClient, Transaction } from '@sanity/client';
import { LETTERS } from '../../../emails/letters.ts';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { NOT_WANTED } from '../../../program/letterReports.ts';
import { type Letter, letterSchema } from '../../../program/letters.ts';
import {
  hourOf,
  type LetterHour,
  letterHourSchema,
  mailboxSchema,
  type Turn,
  turnOf,
  withoutWaiting,
  withWaiting,
  writingOf,
} from '../../../program/unasked.ts';
import type { Environment } from '../../environment.ts';
import { log } from '../../log.ts';
import { commit } from '../commit.ts';
import { readDocuments } from '../findDocuments.ts';
import { retryOnConflict } from '../transition.ts';
import { changeMailbox, mailboxId } from './mailboxes.ts';

/**
 * Whether a letter goes out because somebody typed an address into a form. What staff write or send again goes out in any
 * case: somebody asked them for it.
 */
const isUnasked = ({ kind, isByForm, queuedBy, resentBy, resends }: Letter): boolean => {
  const isByStaff = resends === 0 ? !!queuedBy : !!resentBy;
  return !isByStaff && (LETTERS[kind].isUnasked || isByForm === true);
};

/** So close to the most that an hour has room for, of letters that come at once no more than that go. */
const NEAR = 50;

const hourId = (now: Date) => `letterHour.${hourOf(now)}`;

/** What is kept of the letter's mailbox and of this hour. */
async function read(env: Environment, lake: SanityClient, letter: Letter, now: Date) {
  const id = mailboxId(env, letter.to);
  const found = await readDocuments(lake, [id, hourId(now)]);
  return {
    id,
    mailbox: mailboxSchema.optional().parse(found.find(({ _id }) => _id === id)),
    hour: letterHourSchema.optional().parse(found.find(({ _id }) => _id === hourId(now))),
  };
}
type Kept = Awaited<ReturnType<typeof read>>;

/** Counts a letter in its hour. Far from the most there may be, many at once do not wait for each other. */
function count(transaction: Transaction, hour: LetterHour | undefined, most: number, now: Date): void {
  const fresh = { _id: hourId(now), _type: 'letterHour', keptUntil: daysBefore(now, -7).toISOString() };
  const isNear = (hour?.count ?? 0) >= most - NEAR;
  if (!hour && isNear) transaction.create({ ...fresh, count: 1 });
  else {
    if (!hour) transaction.createIfNotExists({ ...fresh, count: 0 });
    transaction.patch(hourId(now), { ...(isNear && { ifRevisionID: hour?._rev }), inc: { count: 1 } });
  }
}

/** The letter has its turn. One that waited is written as of now, so that its links hold. */
function take(transaction: Transaction, letter: Letter, kept: Kept, most: number, now: Date): void {
  const at = now.toISOString();
  const written = letter.waitsFor ? { ...letter, queuedAt: at } : letter;
  const waiting = withoutWaiting(kept.mailbox?.waiting ?? [], letter._id);
  changeMailbox(
    transaction,
    kept.id,
    kept.mailbox,
    { letter: writingOf(written), wroteAt: at, waiting },
    now,
  );
  count(transaction, kept.hour, most, now);
  if (letter.waitsFor)
    transaction.patch(letter._id, {
      ifRevisionID: letter._rev,
      set: { queuedAt: at, dueAt: at },
      unset: ['waitsFor'],
    });
}

/** The letter is not sent now. Nothing is lost of one that waits: it is due when the day or the hour is over. */
function leave(
  transaction: Transaction,
  letter: Letter,
  { id, mailbox, hour }: Kept,
  turn: Exclude<Turn, { may: 'go' | 'go-on' }>,
  now: Date,
): void {
  if (turn.may === 'never') {
    const set = { status: 'failed', problem: NOT_WANTED, failedAt: now.toISOString() };
    transaction.patch(letter._id, { ifRevisionID: letter._rev, set, unset: ['waitsFor'] });
    return;
  }
  const { waitsFor, at } = turn;
  transaction.patch(letter._id, { ifRevisionID: letter._rev, set: { waitsFor, dueAt: at.toISOString() } });
  const waiting = withWaiting(mailbox?.waiting ?? [], letter._id);
  if (waitsFor === 'day') changeMailbox(transaction, id, mailbox, { waiting }, now);
  else if (hour) transaction.patch(hour._id, { setIfMissing: { fullAt: now.toISOString() } });
}

/**
 * Takes the turn of a letter: any that somebody asked for goes at once. Of those that forms bring, a mailbox gets one a
 * day until its reader answers, and all mailboxes together so many an hour; the others are put off, and those that their
 * reader does not want are not sent. Gives the letter as it may be sent.
 */
export function takeTurn(
  env: Environment,
  lake: SanityClient,
  asked: Letter,
  now: Date,
): Promise<Letter | undefined> {
  if (!isUnasked(asked)) return Promise.resolve(asked);
  const most = env.UNASKED_LETTERS_PER_HOUR;
  return retryOnConflict(async () => {
    const letter = letterSchema.parse(await lake.getDocument(asked._id));
    if (letter.status !== 'queued') return undefined;
    const kept = await read(env, lake, letter, now);
    const turn = turnOf(letter, kept.mailbox, kept.hour, most, now);
    if (turn.may === 'go-on') return letter;
    const transaction = lake.transaction();
    if (turn.may === 'go') take(transaction, letter, kept, most, now);
    else leave(transaction, letter, kept, turn, now);
    await commit(transaction);
    if (turn.may === 'go')
      return letter.waitsFor ? letterSchema.parse(await lake.getDocument(letter._id)) : letter;
    log('letter', {
      kind: letter.kind,
      outcome: turn.may === 'later' ? `waits-for-${turn.waitsFor}` : NOT_WANTED,
    });
    return undefined;
  });
}
