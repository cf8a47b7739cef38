import type { Teller } from '../../../program/matches/told.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { inCalendarOf, toConnector, toParticipant } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { endCoffee, sidesOf } from './coffeeParts.ts';

/**
 * Does what follows when staff have called an introduction off: the participant is ready for another Connector, unless
 * they have gone elsewhere meanwhile, and both are told, unless staff tell them themselves. Gives the ids of the letters.
 * Done twice, it is done once: `calledOffAt` says that it is done, since the participant may be introduced to somebody else by then.
 */
export function followCallOff(
  env: Environment,
  matchId: string,
  isTold: boolean,
  now: Date,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const pair = await readPair(lake, matchId);
    const { match, participant } = pair;
    if (match.calledOffAt) return [];
    const at = now.toISOString();
    const transaction = lake.transaction();
    const coffee = endCoffee({ transaction, pair, now })?.coffee;
    transaction.patch(match._id, {
      ifRevisionID: match._rev,
      set: { calledOffAt: at, ...(coffee && { coffee }) },
      unset: coffee ? ['agreedOn'] : [],
    });
    if (participant.status === 'introduced') {
      const by = { at: now, who: 'program', note: 'the introduction was called off' } as const;
      const back = moveParticipant('introduced', 'ready', by);
      transaction.patch(participant._id, transition(participant, [back], { readyAt: at }));
    }
    const meeting = (side: Teller) =>
      sidesOf(match).includes(side) ? inCalendarOf(match, side, coffee?.givenUp) : undefined;
    const letters = isTold
      ? [
          toParticipant(pair, 'called-off-participant', now, 'once', meeting('participant')),
          toConnector(pair, 'called-off-connector', now, 'once', meeting('connector')),
        ]
      : [];
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return letters.map(({ _id }) => _id);
  });
}
