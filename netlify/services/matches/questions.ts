import type { Day } from '../../../program/clock/day.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { callOff, type EndedFor } from '../../../program/endedFor.ts';
import { answerBy } from '../../../program/matches/deadlines.ts';
import { capacityLeft } from '../../../program/matches/decide.ts';
import { obstacleBetween } from '../../../program/matches/obstacle.ts';
import { hasAnswerWaiting } from '../../../program/matches/told.ts';
import { isOverCapacity } from '../../../program/matching/byHand.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { questionLetter } from '../letters/matchLetters.ts';
import { type Pair, readPair } from '../people.ts';
import { readCalendar } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { approvedTogether } from './approvedTogether.ts';
import { matchesOf } from './matchesOf.ts';

const byId = (one: Pair, other: Pair) => (one.match._id < other.match._id ? -1 : 1);

/** Why a connector is not asked about somebody after all; undefined where nothing is in the way. */
function obstacle({ match, participant, connector }: Pair, places: number, today: Day): EndedFor | undefined {
  const between = obstacleBetween(participant, connector, today);
  if (between) return between;
  return places === 0 && !isOverCapacity(match) ? 'connector-full' : undefined;
}

/**
 * Asks the connector of an approved match, without the participant's name or contact; and in the same letter about
 * whoever else was approved for the same connector. A match whose people are no longer free is cancelled instead. Gives
 * the ids of the letters it queued. Any other match is left alone, so that the webhook and the sweep may both come.
 */
export function askConnector(env: Environment, matchId: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const { match, connector } = pair;
    // What the connector said by telephone before the question went out is entered already, and needs none.
    if (match.status !== 'approved' || hasAnswerWaiting(match)) return [];
    const others = await approvedTogether(env, pair, now);
    if (!others) return [];
    // Of two approved at once for one place, both are asked: who says yes first has it.
    const [matches, calendar] = await Promise.all([matchesOf(lake, connector._id), readCalendar(env)]);
    const places = capacityLeft(connector, matches, now, calendar.timeZone);
    const transaction = lake.transaction();
    const free: Pair[] = [];
    for (const one of [pair, ...others].toSorted(byId)) {
      const why = obstacle(one, places, dayOf(now, calendar.timeZone));
      const by = { at: now, who: 'program' } as const;
      if (why) {
        const { move, set } = callOff('approved', why, by);
        transaction.patch(one.match._id, transition(one.match, [move], set));
        continue;
      }
      free.push(one);
      const asked = {
        askedAt: now.toISOString(),
        answerBy: answerBy(now, calendar).toISOString(),
        nudges: 0,
      };
      transaction.patch(one.match._id, transition(one.match, [moveMatch('approved', 'asked', by)], asked));
    }
    const [first, ...rest] = free;
    const letter = first && questionLetter([first, ...rest], false, now);
    if (letter) transaction.createIfNotExists(letter);
    await commit(transaction);
    return letter ? [letter._id] : [];
  });
}
