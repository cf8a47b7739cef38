import { requireIdentity } from '../auth/identity.ts';
import { datasetFor, param, type Route } from '../http/call.ts';
import { isOn } from '../http/flag.ts';
import type { Lake } from '../lake.ts';
import { isRootId } from './document.ts';

/** A whole dataset as lines of JSON, and who references a document. */
export function storeRoutes(lake: Lake): Route[] {
  return [
    {
      method: 'GET',
      path: '/data/export/:dataset',
      handler: (call) => {
        const dataset = datasetFor(call, lake.config.datasets).name;
        const types = call.query.get('types')?.split(',');
        const lines: string[] = [];
        for (const doc of lake.store.all(dataset)) {
          if (!call.identity && !isRootId(doc._id)) continue;
          if (!types || types.includes(doc._type)) lines.push(`${JSON.stringify(doc)}\n`);
        }
        return { body: lines.join(''), contentType: 'application/x-ndjson; charset=utf-8' };
      },
    },
    {
      method: 'GET',
      path: '/data/references/:dataset/documents/:id/to',
      handler: (call) => {
        requireIdentity(call.identity);
        const dataset = datasetFor(call, lake.config.datasets).name;
        // References between datasets are not tracked: none are known.
        const inside = isOn(call.query.get('excludeInternalReferences'))
          ? []
          : lake.store.incoming(dataset, param(call, 'id'));
        const references = inside.map(({ id }) => ({
          projectId: lake.config.projectId,
          datasetName: dataset,
          documentId: id,
        }));
        return { json: { totalCount: references.length, references } };
      },
    },
  ];
}
