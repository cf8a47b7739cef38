import { type Call, datasetFor, goneSignal, param, type Route } from '../http/call.ts';
import { plainError, unauthorized } from '../http/errors.ts';
import { isOn } from '../http/flag.ts';
import type { Lake } from '../lake.ts';
import { type Doc, isDocumentId, isRootId } from '../store/document.ts';
import { parsePerspective } from './perspective.ts';
import { readQuery } from './request.ts';

/** Reading documents: by query and by id. */
export function queryRoutes(lake: Lake): Route[] {
  const runQuery = async (call: Call) => {
    const dataset = datasetFor(call, lake.config.datasets);
    const perspective = parsePerspective(call.query.get('perspective'), call.apiVersion);
    if (perspective.kind === 'layers' && !call.identity) {
      throw unauthorized('Drafts and releases need a token');
    }
    const { query, params } = await readQuery(call);
    const started = performance.now();
    const result = await lake.engine.query(
      {
        dataset: dataset.name,
        query,
        params,
        perspective,
        rootOnly: !call.identity,
        identity: call.identity?.userId ?? '<none>',
      },
      goneSignal(call),
    );
    const echo = call.query.get('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(query)},`;
    const ms = Math.round(performance.now() - started);
    return {
      body: `{${echo}"result":${result},"syncTags":[],"ms":${ms}}`,
      contentType: 'application/json; charset=utf-8',
    };
  };

  return [
    { method: 'GET', path: '/data/query/:dataset', handler: runQuery },
    { method: 'POST', path: '/data/query/:dataset', handler: runQuery },
    {
      method: 'GET',
      path: '/data/doc/:dataset/:ids',
      handler: (call) => {
        const dataset = datasetFor(call, lake.config.datasets);
        const ids = [...new Set(param(call, 'ids').split(',').filter(Boolean))];
        const malformed = ids.find((id) => !isDocumentId(id));
        if (malformed !== undefined) throw plainError(400, `Malformed document ID: ${malformed}`);
        const excludeContent = isOn(call.query.get('excludeContent'));
        const documents: unknown[] = [];
        const omitted: { id: string; reason: 'permission' | 'existence' }[] = [];
        for (const id of ids) {
          // Someone without a token learns the same of a hidden document and of one that does not exist.
          const doc = call.identity || isRootId(id) ? lake.store.get(dataset.name, id) : null;
          if (doc) documents.push(excludeContent ? headOf(doc) : doc);
          else omitted.push({ id, reason: call.identity || isRootId(id) ? 'existence' : 'permission' });
        }
        return { json: { documents, omitted } };
      },
    },
  ];
}

function headOf(doc: Doc): Partial<Doc> {
  const { _id, _type, _rev, _createdAt, _updatedAt } = doc;
  return { _id, _type, _rev, _createdAt, _updatedAt };
}
