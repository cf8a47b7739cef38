import type { SanityClient } from '@sanity/client';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { findParticipant } from '../people.ts';
import { retryOnConflict } from '../transition.ts';

function hasOpenMatch(lake: SanityClient, participantId: string): Promise<boolean> {
  const query =
    'count(*[_type == "match" && participant._ref == $participantId && status in ["approved", "asked"]]) > 0';
  return lake.fetch<boolean>(query, { participantId });
}

/** Asks somebody who has waited long whether they are still interested, once a day at most. Gives the ids of the letters. */
export function askStillInterested(env: Environment, participantId: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = await findParticipant(lake, participantId);
    if (participant?.status !== 'ready' || (await hasOpenMatch(lake, participantId))) return [];
    const { _id, email: to, language } = participant;
    const letter = queueLetter({
      kind: 'no-match-yet',
      to,
      language,
      participant: _id,
      dedupeKey: dedupeDay(now),
      now,
    });
    await commit(
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
  await programLake(env).patch(participantId).set({ stillInterestedAt: now.toISOString() }).commit();
}
