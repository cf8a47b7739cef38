import { answerBy } from '../../../program/matches/deadlines.ts';
import { answerToTell, askedBack } from '../../../program/matches/exchange.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector, toStaff } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { readCalendar, readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';
import { type Answered, nothing, stateOf } from './answers.ts';

/**
 * A connector asks for more before answering. The question stays open, and staff get one letter for it, however often
 * it is sent.
 */
export function askBack(env: Environment, matchId: string, question: string, now: Date): Promise<Answered> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const { match } = await readPair(lake, matchId);
    const state = stateOf(match);
    if (state !== 'open') return nothing(state);
    const asked = askedBack(match, question, now);
    if (!asked) return nothing('asked-back');
    const letter = toStaff({ match }, await readSettings(env), 'staff-question', now, asked.questionAt);
    await commit(
      lake.transaction().patch(match._id, { ifRevisionID: match._rev, set: asked }).createIfNotExists(letter),
    );
    return { state: 'asked-back', letters: [letter._id] };
  });
}

/**
 * Passes an answer of staff on to the connector, once for each answer, and gives the connector the whole time to
 * decide anew. Gives the ids of the letters it queued.
 */
export function tellAnswer(env: Environment, matchId: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [pair, calendar] = await Promise.all([readPair(lake, matchId), readCalendar(env)]);
    const answerTold = answerToTell(pair.match);
    if (!answerTold) return [];
    const letter = toConnector(pair, 'question-answered', now, answerTold);
    const set = { answerTold, answerBy: answerBy(now, calendar).toISOString(), nudges: 0 };
    await commit(
      lake
        .transaction()
        .patch(pair.match._id, { ifRevisionID: pair.match._rev, set })
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}
