import { Hono } from 'hono';
import { apiVersionOf } from '../http/address.ts';
import { datasetOf } from '../http/dataset.ts';
import { type LakeContext, type LakeEnv, searchOf } from '../http/env.ts';
import { plainError, unauthorized } from '../http/errors.ts';
import { isOn } from '../http/flag.ts';
import type { Lake } from '../lake.ts';
import { type Doc, isDocumentId, isRootId } from '../store/document.ts';
import { parsePerspective } from './perspective.ts';
import { readQuery } from './request.ts';

/** Reading documents: by query and by id. */
export function queryRoutes({ config, engine, store }: Lake): Hono<LakeEnv> {
  const runQuery = async (c: LakeContext) => {
    const dataset = datasetOf(c, config.datasets).name;
    const identity = c.get('identity');
    const search = searchOf(c);
    const perspective = parsePerspective(search.get('perspective'), apiVersionOf(c.req.url));
    if (perspective.kind === 'layers' && !identity) throw unauthorized('Drafts and releases need a token');
    const { query, params } = await readQuery(c);
    const started = performance.now();
    const result = await engine.query(
      {
        dataset,
        query,
        params,
        perspective,
        rootOnly: !identity,
        identity: identity?.userId ?? '<none>',
      },
      c.req.raw.signal,
    );
    const echo = search.get('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(query)},`;
    const ms = Math.round(performance.now() - started);
    return c.body(`{${echo}"result":${result},"syncTags":[],"ms":${ms}}`, 200, {
      'content-type': 'application/json; charset=utf-8',
    });
  };

  return new Hono<LakeEnv>()
    .get('/data/query/:dataset', runQuery)
    .post('/data/query/:dataset', runQuery)
    .get('/data/doc/:dataset/:ids', (c) => {
      const dataset = datasetOf(c, config.datasets).name;
      const identity = c.get('identity');
      const ids = [...new Set(c.req.param('ids').split(',').filter(Boolean))];
      const malformed = ids.find((id) => !isDocumentId(id));
      if (malformed !== undefined) throw plainError(400, `Malformed document ID: ${malformed}`);
      const excludeContent = isOn(searchOf(c).get('excludeContent'));
      const documents: unknown[] = [];
      const omitted: { id: string; reason: 'permission' | 'existence' }[] = [];
      for (const id of ids) {
        // Someone without a token learns the same of a hidden document and of one that does not exist.
        const isVisible = identity !== null || isRootId(id);
        const doc = isVisible ? store.get(dataset, id) : null;
        if (doc) documents.push(excludeContent ? headOf(doc) : doc);
        else omitted.push({ id, reason: isVisible ? 'existence' : 'permission' });
      }
      return c.json({ documents, omitted });
    });
}

function headOf(doc: Doc): Partial<Doc> {
  const { _id, _type, _rev, _createdAt, _updatedAt } = doc;
  return { _id, _type, _rev, _createdAt, _updatedAt };
}
