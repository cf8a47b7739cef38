import { Hono } from 'hono';
import { datasetOf } from '../http/dataset.ts';
import { type LakeEnv, searchOf } from '../http/env.ts';
import { isOn } from '../http/flag.ts';
import { requireIdentity } from '../http/identity.ts';
import type { Lake } from '../lake.ts';
import { isRootId } from '../store/document.ts';

/** A whole dataset as lines of JSON, and who references a document. */
export function storeRoutes({ config, store }: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/export/:dataset', (c) => {
      const dataset = datasetOf(c, config.datasets).name;
      const types = searchOf(c).get('types')?.split(',');
      const isStranger = !c.get('identity');
      const lines: string[] = [];
      for (const doc of store.all(dataset)) {
        if (isStranger && !isRootId(doc._id)) continue;
        if (!types || types.includes(doc._type)) lines.push(`${JSON.stringify(doc)}\n`);
      }
      return c.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    })
    .get('/data/references/:dataset/documents/:id/to', (c) => {
      requireIdentity(c.get('identity'));
      const datasetName = datasetOf(c, config.datasets).name;
      // References between datasets are not tracked: none are known.
      const inside = isOn(searchOf(c).get('excludeInternalReferences'))
        ? []
        : store.incoming(datasetName, c.req.param('id'));
      const references = inside.map(({ id }) => ({
        projectId: config.projectId,
        datasetName,
        documentId: id,
      }));
      return c.json({ totalCount: references.length, references });
    });
}
