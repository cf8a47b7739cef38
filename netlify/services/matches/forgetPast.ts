import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { rewrite } from '../rewrite.ts';
import { retryOnConflict } from '../transition.ts';

/**
 * Forgets the earlier revisions of a match from which words were taken off (`forgetAt`): it is made anew as it stands, since
 * Studio, which took them off, leaves the past where it is. Nothing where nothing is to be forgotten; done twice it is done
 * once.
 */
export function forgetPast(env: Environment, matchId: string): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [stored] = await readDocuments(lake, [matchId]);
    if (typeof stored?.forgetAt !== 'string') return;
    const change = { set: {}, unset: ['forgetAt'] };
    await commitErasing(lake, rewrite(lake.transaction(), stored, change));
  });
}
