import { answerToTell, askedBack } from '../../../program/matches/exchange.ts';
import { answerBy } from '../../../program/workingDays.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector, toStaff } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { readSettings } from '../settings.ts';
import { untilUnchanged } from '../transition.ts';
import { type Answered, nothing, standingOf } from './answers.ts';

/**
 * A connector asks for more before answering. The question stays open, and staff get one letter for it, however often
 * it is sent.
 */
export function askBack(env: Environment, matchId: string, question: string, now: Date): Promise<Answered> {
  return untilUnchanged(async () => {
    const lake = programLake(env);
    const { match } = await readPair(lake, matchId);
    const standing = standingOf(match);
    if (standing !== 'open') return nothing(standing);
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
  return untilUnchanged(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const answerTold = answerToTell(pair.match);
    if (!answerTold) return [];
    const letter = toConnector(pair, 'question-answered', now, answerTold);
    const set = { answerTold, answerBy: answerBy(now).toISOString(), nudges: 0 };
    await commit(
      lake
        .transaction()
        .patch(pair.match._id, { ifRevisionID: pair.match._rev, set })
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}
