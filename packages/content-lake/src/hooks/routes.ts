import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../http/body.ts';
import type { LakeContext, LakeEnv } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { requireManager } from '../http/identity.ts';
import type { Lake } from '../lake.ts';
import { WebhookInputError, WebhookNotFoundError } from '../webhooks/deliver.ts';

/** Sanity's API for webhooks; what they do stands in `webhooks/`. */
export function hookRoutes({ config, webhooks }: Lake): Hono<LakeEnv> {
  const body = (c: LakeContext) => readJson(c, z.unknown());
  const find = (id: string) => {
    const hook = webhooks.list().find((one) => one.id === id);
    if (!hook) throw plainError(404, 'Webhook not found');
    return hook;
  };

  return new Hono<LakeEnv>()
    .basePath('/hooks/projects/:project')
    .use(async (c, next) => {
      requireManager(c.get('identity'));
      if (c.req.param('project') !== config.projectId) throw plainError(404, 'Project not found');
      await next();
    })
    .get('/', (c) => c.json(webhooks.list()))
    .post('/', async (c) => c.json(webhooks.create(await body(c)), 201))
    .get('/attempts/:attempt', (c) => {
      const attempt = webhooks.attempt(c.req.param('attempt'));
      if (!attempt) throw plainError(404, 'Attempt not found');
      return c.json(attempt);
    })
    .get('/:id', (c) => c.json(find(c.req.param('id'))))
    .on(['PUT', 'PATCH'], '/:id', async (c) => c.json(webhooks.update(c.req.param('id'), await body(c))))
    .delete('/:id', (c) => {
      webhooks.remove(c.req.param('id'));
      return c.json({ deleted: true });
    })
    .get('/:id/messages', (c) => c.json(webhooks.messages(c.req.param('id'))))
    .get('/:id/attempts', (c) => c.json(webhooks.attempts(c.req.param('id'))))
    .onError((error) => {
      if (error instanceof WebhookInputError) throw plainError(400, error.message);
      if (error instanceof WebhookNotFoundError) throw plainError(404, 'Webhook not found');
      throw error;
    });
}
