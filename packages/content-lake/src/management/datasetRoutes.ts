import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../http/body.ts';
import { type LakeEnv, searchOf } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { requireIdentity, requireManager } from '../http/identity.ts';
import type { Lake } from '../lake.ts';
import { datasetName } from '../options.ts';
import { deleteDataset } from './deleteDataset.ts';

const createBody = z.looseObject({ aclMode: z.enum(['public', 'private']).default('public') });
const editBody = z.looseObject({ aclMode: z.enum(['public', 'private']) });

/** Sanity's API for the datasets of a project. Clients leave the project to the host name or a header, or name it. */
export function datasetRoutes(lake: Lake): Hono<LakeEnv> {
  const routes = datasetsOfProject(lake);
  return new Hono<LakeEnv>()
    .route('/datasets', routes)
    .route('/projects/:project/datasets', routes)
    .get('/aliases', (c) => c.json([]));
}

function datasetsOfProject(lake: Lake): Hono<LakeEnv> {
  const { config, settings } = lake;
  const exists = (name: string) => config.datasets.some((one) => one.name === name);

  return new Hono<LakeEnv>()
    .get('/', (c) => {
      requireIdentity(c.get('identity'));
      // Comments and tasks would live in add-on datasets.
      if (searchOf(c).has('datasetProfile')) return c.json([]);
      return c.json(
        config.datasets.map(({ name, aclMode }) => ({
          name,
          aclMode,
          datasetProfile: 'content',
          tags: [],
          addonFor: null,
        })),
      );
    })
    .put('/:dataset', async (c) => {
      requireManager(c.get('identity'));
      const name = c.req.param('dataset');
      // The client sends no body when it has no options.
      const { aclMode } = await readJson(c, createBody, '{}');
      if (!datasetName.safeParse(name).success) throw plainError(400, `"${name}" is no name for a dataset`);
      if (exists(name)) throw plainError(409, `Dataset "${name}" already exists`);
      settings.setDataset({ name, aclMode });
      return c.json({ datasetName: name, aclMode });
    })
    .patch('/:dataset', async (c) => {
      requireManager(c.get('identity'));
      const name = c.req.param('dataset');
      const { aclMode } = await readJson(c, editBody);
      if (!exists(name)) throw plainError(404, `Dataset "${name}" not found`);
      settings.setDataset({ name, aclMode });
      return c.json({ datasetName: name, aclMode });
    })
    .delete('/:dataset', async (c) => {
      requireManager(c.get('identity'));
      const name = c.req.param('dataset');
      if (!exists(name)) throw plainError(404, `Dataset "${name}" not found`);
      await deleteDataset(lake, name);
      return c.json({ deleted: true });
    });
}
