import type { SanityClient } from '@sanity/client';
import { type Letter, letterSchema, type queueLetter, resent } from '../../../program/letters.ts';
import { commit } from '../commit.ts';

/** Milliseconds before the same letter is written again, whoever asks for it: somebody who presses twice gets one. */
const APART_MS = 10 * 60_000;

/** Who asks for a letter: whoever holds a link out of one of ours, or whoever typed an address into a form. */
export type AskedBy = 'link' | 'form';

/**
 * Has a letter that there is written anew, with links that hold from now on. One that went out a moment ago is left
 * alone, and so is one that waits: that is due again, and has its turn looked at. Gives the ids of the letters to send.
 */
export async function writeAnew(
  lake: SanityClient,
  letter: Letter,
  { to, language }: Pick<Letter, 'to' | 'language'>,
  by: AskedBy,
  now: Date,
): Promise<string[]> {
  if (letter.status === 'queued') {
    const due = { ifRevisionID: letter._rev, set: { dueAt: now.toISOString() } };
    if (letter.waitsFor) await commit(lake.transaction().patch(letter._id, due));
    return [letter._id];
  }
  if (now.getTime() - Date.parse(letter.queuedAt) < APART_MS) return [];
  const { set, unset } = resent(letter, to, undefined, now);
  const again = {
    ifRevisionID: letter._rev,
    set: { ...set, language, ...(by === 'form' && { isByForm: true }) },
    unset: by === 'form' ? unset.filter((name) => name !== 'isByForm') : unset,
  };
  await commit(lake.transaction().patch(letter._id, again));
  return [letter._id];
}

/** Queues a letter that somebody asks for, or has it written anew. Gives the ids of the letters to send. */
export async function queueAgain(
  lake: SanityClient,
  letter: ReturnType<typeof queueLetter>,
  by: AskedBy,
  now: Date,
): Promise<string[]> {
  const document = await lake.getDocument(letter._id);
  if (!document) {
    await lake.createIfNotExists(letter, { visibility: 'async' });
    return [letter._id];
  }
  return writeAnew(lake, letterSchema.parse(document), letter, by, now);
}
