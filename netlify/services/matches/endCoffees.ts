import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import { actOnMatch } from './actOnMatch.ts';
import { endCoffee, isByEmail, mayStillMeet, noCoffee } from './coffeeParts.ts';
import { matchesOf } from './matchesOf.ts';

/**
 * Ends every coffee that somebody who leaves has still to come, and tells the other; also one for which the two were to
 * find a time by email. Gives the ids of the letters it queued.
 */
export async function endCoffeesOf(env: Environment, personId: string, now: Date): Promise<string[]> {
  const letters: string[] = [];
  const other = personId.startsWith('connector.') ? 'participant' : 'connector';
  const matches = await matchesOf(programLake(env), personId);
  for (const { _id } of matches.filter(({ status }) => status === 'introduced')) {
    const ended = await actOnMatch(env, _id, now, (work) => {
      if (isByEmail(work.pair.match) && mayStillMeet(work.pair.match, now))
        return { state: 'none', letters: [noCoffee(work.pair, other, now)] };
      const end = endCoffee(work);
      if (!end || work.pair.match.status !== 'introduced') return { state: 'none' };
      return {
        state: 'ended',
        set: { coffee: end.coffee },
        unset: ['agreedOn'],
        letters: end.letters([other]),
      };
    }).catch((error: unknown) => {
      // The other was erased before: there is nobody to tell.
      if (error instanceof RecordMissing) return { letters: [] };
      throw error;
    });
    letters.push(...ended.letters);
  }
  return letters;
}
