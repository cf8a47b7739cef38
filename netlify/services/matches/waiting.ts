import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { findParticipant } from '../people.ts';
import { retryOnConflict } from '../transition.ts';
import { isOpen, matchesOf } from './matchesOf.ts';

/** Asks somebody who has waited long whether they are still interested, once a day at most. Gives the ids of the letters. */
export function askStillInterested(
  env: Environment,
  participantId: string,
  now: Date,
  { records, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = await findParticipant(records, participantId);
    if (participant?.status !== 'ready' || (await matchesOf(lake, participantId)).some(isOpen)) return [];
    const { _id, email: to, language } = participant;
    const letter = queueLetter({
      kind: 'no-match-yet',
      to,
      language,
      participant: _id,
      dedupeKey: dedupeDay(now),
      now,
    });
    await write(
      lake
        .transaction()
        .patch(_id, { ifRevisionID: participant._rev, set: { stillInterestedAskedAt: now.toISOString() } })
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}

/** Notes that somebody who waits still wants a Connector. */
export async function noteStillInterested(env: Environment, participantId: string, now: Date): Promise<void> {
  const lake = programLake(env);
  await commit(lake.transaction().patch(participantId, { set: { stillInterestedAt: now.toISOString() } }));
}
