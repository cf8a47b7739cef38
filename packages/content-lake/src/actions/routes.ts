import { Hono } from 'hono';
import { readJson } from '../http/body.ts';
import { datasetOf } from '../http/dataset.ts';
import { type LakeEnv, searchOf } from '../http/env.ts';
import { isOn } from '../http/flag.ts';
import { requireChanges, requireWriter } from '../http/identity.ts';
import type { Lake } from '../lake.ts';
import { actionsBodySchema } from './parse.ts';
import { type ActionNotes, runAction } from './run.ts';

/** Changing documents by actions: what the Studio does to drafts. */
export function actionRoutes({ config, store, committer, indexing }: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/data/actions/:dataset', async (c) => {
    const dataset = datasetOf(c, config.datasets).name;
    const identity = requireWriter(c.get('identity'));
    const { userId } = identity;
    const body = await readJson(c, actionsBodySchema);
    // After a lost answer the Studio sends the same actions under the same id; what is done is done.
    const id = body.transactionId;
    const earlier = id === undefined ? undefined : store.findTransaction(dataset, id);
    if (earlier?.author === userId && JSON.stringify(earlier.mutations) === JSON.stringify(body.actions)) {
      return c.json({ transactionId: earlier.id });
    }
    const notes: ActionNotes = { cause: new Map(), purge: [] };
    const { transactionId } = committer.commit({
      dataset,
      author: userId,
      transactionId: body.transactionId,
      mutations: body.actions,
      dryRun: body.dryRun === true || isOn(searchOf(c).get('dryRun')),
      purge: notes.purge,
      cause: notes.cause,
      permit: (ids) => requireChanges(identity, ids),
      run: (work) => {
        body.actions.forEach((action, index) => {
          runAction(work, action, index, notes, (publishedId) => store.groupIds(dataset, publishedId));
        });
      },
    });
    await indexing.settled(dataset);
    return c.json({ transactionId });
  });
}
