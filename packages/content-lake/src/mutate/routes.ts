import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../http/body.ts';
import { datasetOf } from '../http/dataset.ts';
import { type LakeEnv, searchOf } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { isOn } from '../http/flag.ts';
import { requireChanges, requireWriter } from '../http/identity.ts';
import type { Lake } from '../lake.ts';
import { isDocumentId, publishedIdOf } from '../store/document.ts';
import { visibilitySchema } from '../unkindness/indexing.ts';
import { applyMutation, type MutationResult, type ResolvedMutation } from './apply.ts';
import { withArrayKeys } from './arrayKeys.ts';
import { type Mutation, mutateBodySchema, transactionIdSchema } from './parse.ts';

const foundSchema = z.array(z.union([z.string(), z.object({ _id: z.string() }).transform((doc) => doc._id)]));

/** Changing documents by mutations. */
export function mutateRoutes({ config, engine, committer, indexing, store }: Lake): Hono<LakeEnv> {
  /** The ids that a patch or delete by query is about, as of now. */
  async function resolve(mutation: Mutation, dataset: string, userId: string): Promise<ResolvedMutation> {
    const selection =
      'patch' in mutation ? mutation.patch : 'delete' in mutation ? mutation.delete : undefined;
    if (!selection || !('query' in selection)) return { mutation };
    const result: unknown = JSON.parse(
      await engine.query({
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

  return new Hono<LakeEnv>().post('/data/mutate/:dataset', async (c) => {
    const dataset = datasetOf(c, config.datasets).name;
    const identity = requireWriter(c.get('identity'));
    const { userId } = identity;
    const search = searchOf(c);
    const body = await readJson(c, mutateBodySchema);
    const keyed = isOn(search.get('autoGenerateArrayKeys'));
    const mutations = keyed ? body.mutations.map(withArrayKeys) : body.mutations;
    const resolved = await Promise.all(mutations.map((one) => resolve(one, dataset, userId)));
    const visibility = visibilityIn(search);
    const { transactionId, result, changes } = committer.commit({
      dataset,
      author: userId,
      transactionId: body.transactionId ?? transactionIdIn(search),
      mutations,
      dryRun: isOn(search.get('dryRun')),
      visibility,
      purge: purged(resolved),
      run: (work) => resolved.flatMap((one, index) => applyMutation(work, one, index)),
      permit: (ids) => requireChanges(identity, ids),
    });
    if (visibility === 'sync') await indexing.settled(dataset);
    const withDocuments = isOn(search.get('returnDocuments'));
    const after = new Map(changes.map((change) => [change.documentId, change.after ?? change.before]));
    const results = result.map((one: MutationResult) => ({
      ...one,
      ...(withDocuments ? { document: after.get(one.id) ?? store.get(dataset, one.id) } : {}),
    }));
    return c.json({ transactionId, results });
  });
}

function visibilityIn(search: URLSearchParams) {
  const parsed = visibilitySchema.safeParse(search.get('visibility') ?? 'sync');
  if (!parsed.success) throw plainError(400, 'Parameter "visibility" is sync, async or deferred');
  return parsed.data;
}

function transactionIdIn(search: URLSearchParams): string | undefined {
  const given = search.get('transactionId');
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
