import { z } from 'zod';
import { requireWriter } from '../auth/identity.ts';
import { readJson } from '../http/body.ts';
import { type Answer, type Call, param, type Route } from '../http/call.ts';
import { plainError } from '../http/errors.ts';
import type { Lake } from '../lake.ts';
import { WebhookInputError, WebhookNotFoundError } from '../webhooks/deliver.ts';

/** Sanity's API for webhooks; what they do stands in `webhooks/`. */
export function hookRoutes({ config, webhooks }: Lake): Route[] {
  const base = '/hooks/projects/:project';
  const route = (method: string, path: string, work: (call: Call) => Answer | Promise<Answer>): Route => ({
    method,
    path: `${base}${path}`,
    handler: async (call) => {
      requireWriter(call.identity, 'manage');
      if (param(call, 'project') !== config.projectId) throw plainError(404, 'Project not found');
      try {
        return await work(call);
      } catch (error) {
        if (error instanceof WebhookInputError) throw plainError(400, error.message);
        if (error instanceof WebhookNotFoundError) throw plainError(404, 'Webhook not found');
        throw error;
      }
    },
  });
  const body = (call: Call) => readJson(call.req, z.unknown());
  const find = (call: Call) => {
    const hook = webhooks.list().find((one) => one.id === param(call, 'id'));
    if (!hook) throw plainError(404, 'Webhook not found');
    return hook;
  };
  const update = async (call: Call) => ({ json: webhooks.update(param(call, 'id'), await body(call)) });

  return [
    route('GET', '', () => ({ json: webhooks.list() })),
    route('POST', '', async (call) => ({ status: 201, json: webhooks.create(await body(call)) })),
    route('GET', '/:id', (call) => ({ json: find(call) })),
    route('PUT', '/:id', update),
    route('PATCH', '/:id', update),
    route('DELETE', '/:id', (call) => {
      webhooks.remove(param(call, 'id'));
      return { json: { deleted: true } };
    }),
    route('GET', '/:id/attempts', (call) => ({ json: webhooks.attempts(param(call, 'id')) })),
  ];
}
