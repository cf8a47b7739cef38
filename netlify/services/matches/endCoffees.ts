import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import { actOnMatch } from './actOnMatch.ts';
import { endCoffee } from './coffeeParts.ts';
import { matchesOf } from './matchesOf.ts';

/** Ends every coffee that somebody who leaves has still to come, and tells the other. Gives the ids of the letters it queued. */
export async function endCoffeesOf(env: Environment, personId: string, now: Date): Promise<string[]> {
  const letters: string[] = [];
  const other = personId.startsWith('connector.') ? 'participant' : 'connector';
  const matches = await matchesOf(programLake(env), personId);
  for (const { _id, coffee } of matches.filter(({ status }) => status === 'introduced')) {
    if (!coffee) continue;
    const ended = await actOnMatch(env, _id, now, (work) => {
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
