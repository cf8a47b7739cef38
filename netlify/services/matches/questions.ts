import { isSameMailbox } from '../../../program/mailbox.ts';
import { answerBy } from '../../../program/matches/deadlines.ts';
import { capacityLeft } from '../../../program/matches/decide.ts';
import { isOverCapacity } from '../../../program/matching/byHand.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { readCalendar } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { matchesOf } from './matchesOf.ts';

/**
 * Asks the connector of an approved match, without the participant's name or contact. A match whose people are no
 * longer free is cancelled instead. Gives the ids of the letters it queued. Any other match is left alone, so that
 * the webhook and the sweep may both come.
 */
export function askConnector(env: Environment, matchId: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const { match, participant, connector } = pair;
    if (match.status !== 'approved') return [];
    // Of two approved at once for one place, both are asked: who says yes first has it.
    const [matches, calendar] = await Promise.all([matchesOf(lake, connector._id), readCalendar(env)]);
    const places = capacityLeft(connector, matches, now, calendar.timeZone);
    const note = isSameMailbox(participant, connector)
      ? 'both are the same person'
      : participant.status !== 'ready'
        ? 'the participant is no longer ready'
        : places === 0 && !isOverCapacity(match)
          ? 'the connector has no place'
          : undefined;
    if (note) {
      const cancelled = moveMatch('approved', 'cancelled', { at: now, who: 'program', note });
      await commit(lake.transaction().patch(match._id, transition(match, [cancelled])));
      return [];
    }
    const letter = toConnector(pair, 'question', now);
    const asked = moveMatch('approved', 'asked', { at: now, who: 'program' });
    await commit(
      lake
        .transaction()
        .patch(
          match._id,
          transition(match, [asked], {
            askedAt: now.toISOString(),
            answerBy: answerBy(now, calendar).toISOString(),
            nudges: 0,
          }),
        )
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}
