import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readLetters, repeatLetter } from '../repeatLetter.ts';
import { retryOnConflict } from '../transition.ts';
import type { Receipt } from './receipt.ts';

/**
 * Has the letter of a form go out again, where it went out a while ago and not often. Whoever asks reads the same answer
 * either way: it tells nothing of the address. Gives the ids of the letters to send.
 */
export function sendAgain(env: Environment, { letter: id }: Receipt, now: Date): Promise<string[]> {
  if (!id) return Promise.resolve([]);
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [letter] = await readLetters(lake, [id]);
    if (!letter) return [];
    await commit(repeatLetter(lake.transaction(), letter, now));
    return [id];
  });
}
