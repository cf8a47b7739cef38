import { LEFT_OUT } from '../../../program/letterReports.ts';
import { type Letter, letterSchema } from '../../../program/letters.ts';
import { whyLeftOut } from '../../../program/messages/leftOut.ts';
import { isMessageLetter, type Message, messageSchema } from '../../../program/messages/message.ts';
import { keyOf } from '../../../program/references.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { log } from '../../log.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import type { Reader } from '../readAhead.ts';
import { readReader } from './messageReaders.ts';

/** A letter of a message that is not sent any more: said on the letter, and beside the message's other readers. */
async function leaveOut(
  env: Environment,
  letter: Letter,
  message: Message | undefined,
  reader: string,
  why: string,
  now: Date,
) {
  const failed = { status: 'failed', problem: LEFT_OUT, failedAt: now.toISOString() };
  const transaction = programLake(env)
    .transaction()
    .patch(letter._id, { ifRevisionID: letter._rev, set: failed });
  const isNoted = message?.leftOut.some(({ reader: noted }) => noted === reader) ?? true;
  if (message && !isNoted && why !== 'stopped')
    transaction.patch(message._id, {
      setIfMissing: { leftOut: [] },
      insert: { after: 'leftOut[-1]', items: [{ _key: keyOf(reader), reader, why }] },
    });
  await commit(transaction);
  log('letter', { kind: letter.kind, outcome: `left-out-${why}` });
}

/**
 * Looks again at a letter that carries a message, at the moment in which it goes out: staff may have stopped it, and its
 * reader may have unsubscribed, left, or have another address by now. Gives the letter as it may go, any other letter as
 * it is, and nothing where it does not go.
 */
export async function stillGoing(
  env: Environment,
  records: Reader,
  letter: Letter,
  now: Date,
): Promise<Letter | undefined> {
  const id = letter.participant?._ref ?? letter.connector?._ref;
  if (!isMessageLetter(letter.kind) || !id) return letter;
  const message = messageSchema.safeParse(await programLake(env).getDocument(letter.about?._ref ?? '')).data;
  const { reader, facts } = await readReader(env, records, id, now);
  // What staff have sent again one by one goes, whatever became of the rest.
  const isStopped = !message || (message.status === 'stopped' && letter.resends === 0);
  const why = isStopped ? 'stopped' : whyLeftOut(message, reader, facts);
  if (why) {
    await leaveOut(env, letter, message, id, why, now);
    return undefined;
  }
  if (!reader || comparableAddress(reader.email) === comparableAddress(letter.to)) return letter;
  const lake = programLake(env);
  const corrected = { ifRevisionID: letter._rev, set: { to: reader.email } };
  await commit(lake.transaction().patch(letter._id, corrected));
  return letterSchema.parse(await lake.getDocument(letter._id));
}
