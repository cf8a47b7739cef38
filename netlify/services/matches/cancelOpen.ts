import type { SanityClient, Transaction } from '@sanity/client';
import { callOff, type EndedFor } from '../../../program/endedFor.ts';
import { toConnector } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { transition } from '../transition.ts';
import { isOpen, matchesOf } from './matchesOf.ts';

interface Cancelling {
  lake: SanityClient;
  transaction: Transaction;
  now: Date;
}

/** The open matches of a participant: cancelled in the same transaction, and a connector who was asked is told. Gives the ids of the letters. */
export async function cancelOpen(
  { lake, transaction, now }: Cancelling,
  participantId: string,
  why: EndedFor,
): Promise<string[]> {
  const letters: string[] = [];
  for (const { _id: id } of (await matchesOf(lake, participantId)).filter(isOpen)) {
    const pair = await readPair(lake, id);
    const { status } = pair.match;
    const { move, set } = callOff(status, why, { at: now, who: 'participant' });
    transaction.patch(id, transition(pair.match, [move], set));
    if (status !== 'asked') continue;
    const letter = toConnector(pair, 'question-withdrawn', now);
    transaction.createIfNotExists(letter);
    letters.push(letter._id);
  }
  return letters;
}
