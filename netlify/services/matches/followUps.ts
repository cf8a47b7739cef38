import type { Day } from '../../../program/clock/day.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { twoWeeksQuestionDue } from '../../../program/coffee/due.ts';
import { moveConnector } from '../../../program/connectors/status.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { NotMetReason } from '../../../program/matches/match.ts';
import { MISSED_NOTE, NOT_MET_NOTE, threeStrikes } from '../../../program/matches/noShows.ts';
import type { Teller } from '../../../program/matches/told.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { actOnMatch, type Effect, ON_PAGE, type Saying, type Work } from './actOnMatch.ts';
import { endCoffee } from './coffeeParts.ts';

/** Asks both whether they met, two weeks after the introduction, once. Gives the ids of the letters it queued. */
export async function askWhetherMet(
  env: Environment,
  matchId: string,
  now: Date,
  { records, settings, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const [pair, { timeZone }] = await Promise.all([readPair(records, matchId), settings()]);
    const { match } = pair;
    if (!twoWeeksQuestionDue(match, now, timeZone)) return [];
    const letters = [
      toParticipant(pair, 'follow-up-participant', now),
      toConnector(pair, 'follow-up-connector', now),
    ];
    const transaction = programLake(env)
      .transaction()
      .patch(match._id, { ifRevisionID: match._rev, set: { followUpAskedAt: now.toISOString() } });
    for (const letter of letters) transaction.createIfNotExists(letter);
    await write(transaction);
    return letters.map(({ _id }) => _id);
  });
}

/** The two have met, on a day, whoever says so first. Said again it changes nothing. */
export function meeting({ pair, now }: Work, saying: Saying, who: Teller, on: Day): Effect<'met' | 'used'> {
  const { status } = pair.match;
  if (status !== 'introduced' && status !== 'not-met') return { state: 'used', refused: 'not-open' };
  const met = moveMatch(status, 'met', { at: now, ...saying.actor(who) });
  return { state: 'met', moves: [met], set: { metOn: on } };
}

/** Notes that the two have met. */
export async function noteMet(env: Environment, matchId: string, who: Teller, now: Date): Promise<void> {
  await actOnMatch(env, matchId, now, (work) => meeting(work, ON_PAGE, who, dayOf(now, work.timeZone)));
}

/** The participant is free again after a meeting that did not come about. Gives the letter, where there is one. */
function freeAgain({ transaction, pair, now, timeZone }: Work, reason: NotMetReason) {
  const { participant } = pair;
  if (participant.status !== 'introduced') return [];
  const isNoShow = reason === 'no-show-participant';
  const noShows = participant.noShows + (isNoShow ? 1 : 0);
  const pausedUntil = isNoShow ? threeStrikes(noShows, dayOf(now, timeZone)) : undefined;
  const note = pausedUntil ? MISSED_NOTE : NOT_MET_NOTE;
  const by = { at: now, who: 'program', note } as const;
  const next = moveParticipant('introduced', pausedUntil ? 'on-hold' : 'ready', by);
  const set = { noShows, readyAt: now.toISOString(), ...(pausedUntil && { pausedUntil }) };
  transaction.patch(participant._id, transition(participant, [next], set));
  const { email: to, language, _id } = participant;
  return pausedUntil
    ? [queueLetter({ kind: 'no-show-pause', to, language, participant: _id, dedupeKey: pausedUntil, now })]
    : [];
}

/**
 * The two have not met and will not, and why. A coffee that they had agreed on is taken out of their calendars. The participant is ready again for another Connector; one who did not come
 * for the third time is put on hold kindly, and told until when.
 */
export function missing(
  work: Work,
  saying: Saying,
  who: Teller,
  reason: NotMetReason,
): Effect<'not-met' | 'used'> {
  if (work.pair.match.status !== 'introduced') return { state: 'used', refused: 'not-open' };
  const by = { at: work.now, ...saying.actor(who), note: reason };
  const ended = endCoffee(work);
  return {
    state: 'not-met',
    moves: [moveMatch('introduced', 'not-met', by)],
    set: { notMetReason: reason, ...(ended && { coffee: ended.coffee }) },
    letters: [...freeAgain(work, reason), ...(ended?.letters() ?? [])],
  };
}

/** Notes that the two have not met and will not. Gives the ids of the letters. */
export async function noteNotMet(
  env: Environment,
  matchId: string,
  who: Teller,
  reason: NotMetReason,
  now: Date,
): Promise<string[]> {
  return (await actOnMatch(env, matchId, now, (work) => missing(work, ON_PAGE, who, reason))).letters;
}

/** Lets a connector whose pause is over be asked again. */
export async function endPause(
  env: Environment,
  connector: { _id: string; _rev: string },
  now: Date,
  { write }: Pick<Access, 'write'> = alone(env),
): Promise<void> {
  const back = moveConnector('paused', 'active', { at: now, who: 'program', note: 'the pause is over' });
  const patch = transition(connector, [back]);
  await write(
    programLake(env)
      .transaction()
      .patch(connector._id, { ...patch, unset: ['pausedUntil'] }),
  );
}
