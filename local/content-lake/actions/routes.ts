import { requireWriter } from '../auth/identity.ts';
import { readJson } from '../http/body.ts';
import { datasetFor, type Route } from '../http/call.ts';
import { isOn } from '../http/flag.ts';
import type { Lake } from '../lake.ts';
import { actionsBodySchema } from './parse.ts';
import { type ActionNotes, runAction } from './run.ts';

/** Changing documents by actions: what the Studio does to drafts. */
export function actionRoutes(lake: Lake): Route[] {
  return [
    {
      method: 'POST',
      path: '/data/actions/:dataset',
      handler: async (call) => {
        const dataset = datasetFor(call, lake.config.datasets).name;
        const { userId } = requireWriter(call.identity);
        const body = await readJson(call.req, actionsBodySchema);
        // After a lost answer the Studio sends the same actions under the same id; what is done is done.
        const id = body.transactionId;
        const earlier = id === undefined ? undefined : lake.store.findTransaction(dataset, id);
        if (
          earlier?.author === userId &&
          JSON.stringify(earlier.mutations) === JSON.stringify(body.actions)
        ) {
          return { json: { transactionId: earlier.id } };
        }
        const notes: ActionNotes = { cause: new Map(), purge: [] };
        const { transactionId } = lake.committer.commit({
          dataset,
          author: userId,
          transactionId: body.transactionId,
          mutations: body.actions,
          dryRun: body.dryRun === true || isOn(call.query.get('dryRun')),
          purge: notes.purge,
          cause: notes.cause,
          run: (work) => {
            body.actions.forEach((action, index) => {
              runAction(work, action, index, notes, (id) => lake.store.groupIds(dataset, id));
            });
          },
        });
        return { json: { transactionId } };
      },
    },
  ];
}
