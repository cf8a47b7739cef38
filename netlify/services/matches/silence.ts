import { type Calendar, calendarOf } from '../../../program/clock/calendar.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { moveConnector } from '../../../program/connectors/status.ts';
import { ENDED_FOR, type EndedFor } from '../../../program/endedFor.ts';
import { asksAbout } from '../../../program/letters.ts';
import { expiryDue, nudgeDue, pauseQuestionDue } from '../../../program/matches/due.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { findDocuments } from '../findDocuments.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake } from '../lake.ts';
import { questionLetter, toConnector, toParticipant } from '../letters/matchLetters.ts';
import { type Pair, readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { matchesOf } from './matchesOf.ts';

/** Other questions of the same connector of which a reminder is due too. Those of an import that waits are left alone. */
async function othersToRemind(env: Environment, { match, connector }: Pair, now: Date, calendar: Calendar) {
  const lake = programLake(env);
  const open = (await matchesOf(lake, connector._id)).filter(({ _id }) => _id !== match._id);
  const due = open.flatMap((other) => {
    const number = nudgeDue(other, now, calendar);
    return number === undefined ? [] : [{ match: other, due: number }];
  });
  const held = await Promise.all(due.map((other) => isHeldByImport(lake, other.match._id)));
  return due.filter((_other, place) => !held[place]);
}

/**
 * Looks after one open question: reminds the connector after 3 and 7 working days, and after its last day lets it
 * expire, tells the participant, and after two in a row asks the connector whether to pause. Gives the ids of the
 * letters it queued. Done twice on one day, it does nothing the second time.
 */
export function tendQuestion(
  env: Environment,
  matchId: string,
  now: Date,
  { records, settings, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const [pair, set] = await Promise.all([readPair(records, matchId), settings()]);
    const { match, connector } = pair;
    const calendar = calendarOf(set);
    const transaction = programLake(env).transaction();
    if (expiryDue(match, now, calendar)) {
      const expiries = connector.expiriesInARow + 1;
      const expired = moveMatch('asked', 'expired', { at: now, who: 'program' });
      const letters = [
        toParticipant(pair, 'connector-unavailable', now),
        ...(pauseQuestionDue(expiries) ? [toConnector(pair, 'pause-question', now)] : []),
      ];
      transaction
        .patch(match._id, transition(match, [expired], { endedFor: 'no-answer' satisfies EndedFor }))
        .patch(connector._id, { ifRevisionID: connector._rev, set: { expiriesInARow: expiries } });
      for (const letter of letters) transaction.createIfNotExists(letter);
      await write(transaction);
      return letters.map(({ _id }) => _id);
    }
    const due = nudgeDue(match, now, calendar);
    if (due === undefined) return [];
    // After an answer of staff the connector has the whole time again, and its own reminders.
    const round = match.answerTold ? `nudge-${due}-${dedupeDay(new Date(match.answerTold))}` : `nudge-${due}`;
    // Whoever has several people to answer about is reminded of all of them at once.
    const others = await othersToRemind(env, pair, now, calendar);
    const nudge = questionLetter(
      [pair, ...others.map((other) => ({ ...pair, match: other.match }))],
      true,
      now,
      round,
    );
    for (const one of [{ match, due }, ...others])
      transaction.patch(one.match._id, { ifRevisionID: one.match._rev, set: { nudges: one.due } });
    await write(transaction.createIfNotExists(nudge));
    return [nudge._id];
  });
}

/** How many letters with the question came back: the mailbox is not there, or takes nothing from us. */
const QUESTIONS = `*[_type == "letter" && ${asksAbout('$matchId')}]._id`;

/**
 * Takes a question back whose letter did not reach the connector: nobody was silent, so nothing is counted against them,
 * and where the mailbox is gone they are paused until staff have a right address. The participant is told, and free for
 * another. Gives the ids of the letters it queued.
 */
export function takeBackUnreached(
  env: Environment,
  matchId: string,
  now: Date,
  { records, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(records, matchId);
    const { match, connector } = pair;
    if (match.status !== 'asked') return [];
    const why: EndedFor = 'unreached';
    const by = { at: now, who: 'program', note: ENDED_FOR[why] } as const;
    const letter = toParticipant(pair, 'connector-unavailable', now);
    const transaction = lake
      .transaction()
      .patch(match._id, transition(match, [moveMatch('asked', 'expired', by)], { endedFor: why }))
      .createIfNotExists(letter);
    const questions = await findDocuments(lake, QUESTIONS, { matchId });
    const isGone = questions.some(({ status }) => status === 'bounced');
    if (isGone && connector.status === 'active')
      transaction.patch(connector._id, transition(connector, [moveConnector('active', 'paused', by)]));
    await write(transaction);
    return [letter._id];
  });
}
