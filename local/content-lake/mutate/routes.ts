import { z } from 'zod';
import { requireWriter } from '../auth/identity.ts';
import { readJson } from '../http/body.ts';
import { type Call, datasetFor, type Route } from '../http/call.ts';
import { plainError } from '../http/errors.ts';
import { isOn } from '../http/flag.ts';
import type { Lake } from '../lake.ts';
import { isDocumentId, publishedIdOf } from '../store/document.ts';
import { applyMutation, type MutationResult, type ResolvedMutation } from './apply.ts';
import { withArrayKeys } from './arrayKeys.ts';
import { type Mutation, mutateBodySchema, transactionIdSchema } from './parse.ts';

const foundSchema = z.array(z.union([z.string(), z.object({ _id: z.string() }).transform((doc) => doc._id)]));

/** Changing documents by mutations. */
export function mutateRoutes(lake: Lake): Route[] {
  /** The ids that a patch or delete by query is about, as of now. */
  async function resolve(mutation: Mutation, dataset: string, userId: string): Promise<ResolvedMutation> {
    const selection =
      'patch' in mutation ? mutation.patch : 'delete' in mutation ? mutation.delete : undefined;
    if (!selection || !('query' in selection)) return { mutation };
    const result: unknown = JSON.parse(
      await lake.engine.query({
        dataset,
        query: selection.query,
        params: selection.params ?? {},
        perspective: { kind: 'raw' },
        rootOnly: false,
        identity: userId,
      }),
    );
    const found = foundSchema.parse(Array.isArray(result) ? result : result === null ? [] : [result]);
    return { mutation, ids: [...new Set(found.filter(isDocumentId))] };
  }

  return [
    {
      method: 'POST',
      path: '/data/mutate/:dataset',
      handler: async (call) => {
        const dataset = datasetFor(call, lake.config.datasets).name;
        const { userId } = requireWriter(call.identity);
        const body = await readJson(call.req, mutateBodySchema);
        const keyed = isOn(call.query.get('autoGenerateArrayKeys'));
        const mutations = keyed ? body.mutations.map(withArrayKeys) : body.mutations;
        const resolved = await Promise.all(mutations.map((one) => resolve(one, dataset, userId)));
        const { transactionId, result, changes } = lake.committer.commit({
          dataset,
          author: userId,
          transactionId: body.transactionId ?? transactionIdInAddress(call),
          mutations,
          dryRun: isOn(call.query.get('dryRun')),
          purge: purged(resolved),
          run: (work) => resolved.flatMap((one, index) => applyMutation(work, one, index)),
        });
        const withDocuments = isOn(call.query.get('returnDocuments'));
        const after = new Map(changes.map((change) => [change.documentId, change.after ?? change.before]));
        const results = result.map((one: MutationResult) => ({
          ...one,
          ...(withDocuments ? { document: after.get(one.id) ?? lake.store.get(dataset, one.id) } : {}),
        }));
        return { json: { transactionId, results } };
      },
    },
  ];
}

function transactionIdInAddress(call: Call): string | undefined {
  const given = call.query.get('transactionId');
  if (given === null) return undefined;
  const parsed = transactionIdSchema.safeParse(given);
  if (!parsed.success) throw plainError(400, `Malformed parameter "transactionId"`);
  return parsed.data;
}

function purged(resolved: ResolvedMutation[]): string[] {
  return resolved.flatMap(({ mutation, ids }) => {
    if (!('delete' in mutation) || !mutation.delete.purge) return [];
    const targets = 'id' in mutation.delete ? [mutation.delete.id] : (ids ?? []);
    return targets.flatMap((id) => [id, publishedIdOf(id)]);
  });
}
