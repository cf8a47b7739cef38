import type { SanityClient } from '@sanity/client';
import { type Letter, letterSchema, type queueLetter, resent } from '../../../program/letters.ts';
import { commit } from '../commit.ts';

/** Milliseconds before the same letter is written again, whoever asks for it: somebody who presses twice gets one. */
const APART_MS = 10 * 60_000;

/**
 * Has a letter that there is written anew, with links that hold from now on. One that waits already, or went out a
 * moment ago, is left alone. Gives the ids of the letters to send.
 */
export async function writeAnew(
  lake: SanityClient,
  letter: Letter,
  { to, language }: Pick<Letter, 'to' | 'language'>,
  now: Date,
): Promise<string[]> {
  if (letter.status === 'queued') return [letter._id];
  if (now.getTime() - Date.parse(letter.queuedAt) < APART_MS) return [];
  const { set, unset } = resent(letter, to, undefined, now);
  const again = { ifRevisionID: letter._rev, set: { ...set, language }, unset };
  await commit(lake.transaction().patch(letter._id, again));
  return [letter._id];
}

/** Queues a letter that somebody asks for, or has it written anew. Gives the ids of the letters to send. */
export async function queueAgain(
  lake: SanityClient,
  letter: ReturnType<typeof queueLetter>,
  now: Date,
): Promise<string[]> {
  const document = await lake.getDocument(letter._id);
  if (!document) {
    await lake.createIfNotExists(letter, { visibility: 'async' });
    return [letter._id];
  }
  return writeAnew(lake, letterSchema.parse(document), letter, now);
}
