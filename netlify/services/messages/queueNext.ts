import { queueLetter } from '../../../program/letters.ts';
import { whyLeftOut } from '../../../program/messages/leftOut.ts';
import { LETTER_OF, type Message, messageSchema, textFor } from '../../../program/messages/message.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { mailboxId } from '../letters/mailboxes.ts';
import { type KnownReader, readReaders } from '../letters/messageReaders.ts';
import { retryOnConflict } from '../transition.ts';

/** What came of the turn of some readers: the ids of the letters that were queued, and whether others still wait for theirs. */
export interface Queued {
  letters: string[];
  hasMore: boolean;
}

const NOTHING: Queued = { letters: [], hasMore: false };

/** The letter of a message to one reader. A mailbox gets it once, whatever records lead there. */
function letterTo(env: Environment, message: Message, { id, reader }: KnownReader, now: Date) {
  const text = reader && textFor(message, reader.language);
  if (!text) return undefined;
  return queueLetter({
    kind: LETTER_OF[message.purpose],
    to: reader.email,
    language: text.language,
    ...(id.startsWith('connector.') ? { connector: id } : { participant: id }),
    about: message._id,
    subject: mailboxId(env, reader.email),
    dedupeKey: keyOf(message._id),
    now,
  });
}

/**
 * Gives the next readers of a message their turn, at most `most`: a letter for each, by the record as it stands at this
 * moment, or a note why there is none. In one transaction that holds for the message as it was read: of two runs at once
 * one writes, and nobody has two turns. Does nothing where the message is not being sent.
 */
export function queueNext(env: Environment, id: string, now: Date, most: number): Promise<Queued> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const message = messageSchema.safeParse(await lake.getDocument(id)).data;
    if (message?.status !== 'sending') return NOTHING;
    const next = message.readers.slice(message.through, message.through + most);
    const turns = (await readReaders(env, next, now)).map((known) => {
      const why = whyLeftOut(message, known.reader, known.facts);
      return { reader: known.id, why, letter: why ? undefined : letterTo(env, message, known, now) };
    });
    const there = new Set(
      (
        await readDocuments(
          lake,
          turns.flatMap(({ letter }) => letter?._id ?? []),
        )
      ).map(({ _id }) => _id),
    );
    const transaction = lake.transaction();
    const letters: string[] = [];
    const leftOut: Message['leftOut'] = [];
    for (const { reader, why, letter } of turns) {
      if (letter && !there.has(letter._id)) {
        transaction.create(letter);
        letters.push(letter._id);
        there.add(letter._id);
      } else leftOut.push({ _key: keyOf(reader), reader, why: why ?? 'same-mailbox' });
    }
    const through = message.through + next.length;
    const hasMore = through < message.readers.length;
    const ended = hasMore ? {} : { status: 'sent', endedAt: now.toISOString() };
    transaction.patch(id, {
      ...{ ifRevisionID: message._rev, set: { through, ...ended }, setIfMissing: { leftOut: [] } },
      ...(leftOut.length > 0 && { insert: { after: 'leftOut[-1]', items: leftOut } }),
    });
    await commit(transaction);
    return { letters, hasMore };
  });
}
