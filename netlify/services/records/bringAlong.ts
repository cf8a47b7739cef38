import { documentSchema, mergeSchema } from '../../../program/merge/mergeRecord.ts';
import { REFERS_TO, repoint } from '../../../program/merge/repoint.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { findDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';

/**
 * Points at the record that stays what still refers to the one that went into it: a letter or a match that was written
 * in the moment of the merge, which the Studio could not see yet. It is noted in the merge, and goes back when that is
 * taken apart. Done twice, or where nothing is left to do, nothing is written.
 */
export function bringAlong(env: Environment, id: string): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const document = await lake.getDocument(id);
    if (!document) return;
    const { into, gone, kept, _rev } = mergeSchema.parse(document);
    const found = await findDocuments(lake, `*[${REFERS_TO('$gone')}]._id`, { gone });
    const strays = found.map((one) => ({
      document: one,
      ...repoint(documentSchema.parse(one), gone, into._ref),
    }));
    const moved = strays.flatMap((one) => one.moved);
    if (moved.length === 0) return;
    const transaction = lake.transaction();
    for (const { document: stray, set } of strays.filter((one) => one.moved.length > 0))
      transaction.patch(stray._id, { ifRevisionID: stray._rev, set });
    const noted = JSON.stringify({ ...kept, moved: [...kept.moved, ...moved] });
    await commit(transaction.patch(id, { ifRevisionID: _rev, set: { kept: noted } }));
  });
}
