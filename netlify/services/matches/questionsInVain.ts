import { z } from 'zod';
import { dayOf } from '../../../program/clock/zone.ts';
import { callOff } from '../../../program/endedFor.ts';
import { obstacleBetween } from '../../../program/matches/obstacle.ts';
import { hasAnswerWaiting } from '../../../program/matches/told.ts';
import { OPEN_MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { isHeldBack } from '../../../program/undo.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { RecordMissing, readPair } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { isOpen, matchesOf } from './matchesOf.ts';

/** Open matches of two of whom one takes part no more for now, or who are not to be introduced. */
const IN_VAIN = `*[_type == "match" && status in $open && (
  participant->status != "ready" || connector->status in ["paused", "retired"]
  || connector._ref in participant->doNotIntroduce[]._ref || participant._ref in connector->doNotIntroduce[]._ref)]._id`;

/** The matches whose question is to be taken back, since it can lead to no introduction. */
export const findInVain = async (env: Environment): Promise<string[]> =>
  z.array(z.string()).parse(await programLake(env).fetch(IN_VAIN, { open: OPEN_MATCH_STATUSES }));

/**
 * Takes a question back that can lead to no introduction any more, since staff put the participant on hold, paused the
 * Connector, or noted that the two are not to meet. A Connector who was asked is told, and a participant who still waits. What
 * staff can still take back waits. Gives the ids of the letters it queued. Done twice, it is done once.
 */
export function takeBackInVain(env: Environment, matchId: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [pair, { timeZone, undoMinutes }] = await Promise.all([readPair(lake, matchId), readSettings(env)]);
    const { match, participant, connector } = pair;
    // What staff were told is looked at first, and says why nothing came of it.
    if (!isOpen(match) || hasAnswerWaiting(match)) return [];
    const obstacle = obstacleBetween(participant, connector, dayOf(now, timeZone));
    if (!obstacle || (await isHeldByImport(lake, matchId))) return [];
    const people = await Promise.all([participant._id, connector._id].map((id) => lake.getDocument(id)));
    if (people.some((person) => isHeldBack(person, undoMinutes, now))) return [];
    const { move, set } = callOff(match.status, obstacle, { at: now, who: 'program' });
    const transaction = lake.transaction().patch(matchId, transition(match, [move], set));
    const letters =
      match.status === 'asked'
        ? [
            toConnector(pair, 'question-withdrawn', now),
            ...(participant.status === 'ready' ? [toParticipant(pair, 'connector-unavailable', now)] : []),
          ]
        : [];
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return letters.map(({ _id }) => _id);
  });
}

/** The same for every open match of a participant or a connector. */
export async function takeBackInVainOf(env: Environment, personId: string, now: Date): Promise<string[]> {
  const letters: string[] = [];
  for (const { _id } of (await matchesOf(programLake(env), personId)).filter(isOpen)) {
    const ids = await takeBackInVain(env, _id, now).catch((error: unknown) => {
      // The other was erased meanwhile, with the match.
      if (error instanceof RecordMissing) return [];
      throw error;
    });
    letters.push(...ids);
  }
  return letters;
}
