import { dayOf } from '../../../program/clock/zone.ts';
import { moveConnector } from '../../../program/connectors/status.ts';
import { queueLetter } from '../../../program/letters.ts';
import { followUpDue } from '../../../program/matches/due.ts';
import type { NotMetReason } from '../../../program/matches/match.ts';
import { threeStrikes } from '../../../program/matches/noShows.ts';
import { moveMatch } from '../../../program/matchStatus.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';

/** Asks both whether they met, two weeks after the introduction, once. Gives the ids of the letters it queued. */
export async function askWhetherMet(
  env: Environment,
  matchId: string,
  now: Date,
  { records, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const pair = await readPair(records, matchId);
    const { match } = pair;
    if (!followUpDue(match, now)) return [];
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

/** Notes that the two have met, whoever says so first. Said again, it changes nothing. */
export function noteMet(
  env: Environment,
  matchId: string,
  who: 'participant' | 'connector',
  now: Date,
): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [{ match }, { timeZone }] = await Promise.all([readPair(lake, matchId), readSettings(env)]);
    if (match.status !== 'introduced' && match.status !== 'not-met') return;
    const met = moveMatch(match.status, 'met', { at: now, who });
    await commit(
      lake.transaction().patch(match._id, transition(match, [met], { metOn: dayOf(now, timeZone) })),
    );
  });
}

/**
 * Notes that the two have not met and will not, and why. The participant is ready again for another Connector; one
 * who did not come for the third time is put on hold kindly, and told until when. Gives the ids of the letters.
 */
export function noteNotMet(
  env: Environment,
  matchId: string,
  who: 'participant' | 'connector',
  reason: NotMetReason,
  now: Date,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [{ match, participant }, { timeZone }] = await Promise.all([
      readPair(lake, matchId),
      readSettings(env),
    ]);
    if (match.status !== 'introduced') return [];
    const missed = moveMatch('introduced', 'not-met', { at: now, who, note: reason });
    const transaction = lake
      .transaction()
      .patch(match._id, transition(match, [missed], { notMetReason: reason }));
    const letters: string[] = [];
    if (participant.status === 'introduced') {
      const isNoShow = reason === 'no-show-participant';
      const noShows = participant.noShows + (isNoShow ? 1 : 0);
      const pausedUntil = isNoShow ? threeStrikes(noShows, dayOf(now, timeZone)) : undefined;
      const by = {
        at: now,
        who: 'program',
        note: pausedUntil ? 'three meetings missed' : 'the two did not meet',
      } as const;
      const next = moveParticipant('introduced', pausedUntil ? 'on-hold' : 'ready', by);
      const set = { noShows, readyAt: now.toISOString(), ...(pausedUntil && { pausedUntil }) };
      transaction.patch(participant._id, transition(participant, [next], set));
      if (pausedUntil) {
        const { email: to, language, _id } = participant;
        const letter = queueLetter({
          kind: 'no-show-pause',
          to,
          language,
          participant: _id,
          dedupeKey: pausedUntil,
          now,
        });
        transaction.createIfNotExists(letter);
        letters.push(letter._id);
      }
    }
    await commit(transaction);
    return letters;
  });
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
