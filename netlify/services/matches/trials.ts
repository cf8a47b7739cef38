import { dayOf } from '../../../program/clock/zone.ts';
import { remark } from '../../../program/history.ts';
import { changedLetter } from '../../../program/personLetters.ts';
import { type Assignment, assignmentFor, mayBeAssigned } from '../../../program/trial/arms.ts';
import { runningTrial } from '../../../program/trial/trial.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { trialHash } from '../keys.ts';
import { programLake } from '../lake.ts';
import { findParticipant } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import type { Work } from './actOnMatch.ts';
import { matchesOf } from './matchesOf.ts';

/** The group in which the participant of a match is introduced; nothing where no trial runs, or they are not in it. */
export async function trialOf({
  env,
  lake,
  pair,
  now,
  timeZone,
  trials,
}: Work): Promise<Assignment | undefined> {
  const { participant } = pair;
  const trial = runningTrial(trials, dayOf(now, timeZone));
  if (!trial || !mayBeAssigned(participant, trial, timeZone)) return undefined;
  const hash = trialHash(trial._key, participant._id, env.ID_KEY);
  return assignmentFor(await matchesOf(lake, participant._id), trial, hash, now);
}

/**
 * A participant takes part in no comparison of pages from now on: nothing is left out for them. They are told, as of any
 * change. Gives the ids of the letters it queued; asked for twice it is done once.
 */
export function leaveTrials(env: Environment, participantId: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const participant = await findParticipant(lake, participantId);
    if (!participant || participant.trialsLeftAt) return [];
    const left = remark({ at: now, who: 'participant', note: 'trials-left' });
    const letter = changedLetter(participant, now);
    await commit(
      lake
        .transaction()
        .patch(participantId, transition(participant, [left], { trialsLeftAt: now.toISOString() }))
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}
