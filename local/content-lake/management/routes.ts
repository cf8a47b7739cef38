import { z } from 'zod';
import { requireWriter } from '../auth/identity.ts';
import { readJson } from '../http/body.ts';
import { type Answer, type Call, param, type Route } from '../http/call.ts';
import { plainError } from '../http/errors.ts';
import type { Lake } from '../lake.ts';
import type { Robot } from './managed.ts';

const datasetName = /^(~[a-z0-9]|[a-z0-9])[-\w]{0,63}$/;
const datasetBody = z.looseObject({ aclMode: z.enum(['public', 'private']).default('public') });
const originBody = z.looseObject({ origin: z.string().min(1), allowCredentials: z.boolean().default(false) });
const robotBody = z.looseObject({
  label: z.string().min(1),
  memberships: z
    .array(z.looseObject({ resourceId: z.string(), roleNames: z.array(z.string()).min(1) }))
    .min(1),
});

/** Sanity's API for setting up a project: datasets, the origins that may call, and tokens. */
export function managementRoutes({ config, managed }: Lake): Route[] {
  const route = (method: string, path: string, work: (call: Call) => Answer | Promise<Answer>): Route => ({
    method,
    path,
    handler: (call) => {
      requireWriter(call.identity, 'manage');
      if ((call.params.project ?? config.projectId) !== config.projectId)
        throw plainError(404, 'Project not found');
      return work(call);
    },
  });
  const exists = (name: string) => config.datasets.some((one) => one.name === name);
  const named = (call: Call) => param(call, 'dataset');
  const asAnswered = ({ token: _, role, ...robot }: Robot) => ({
    ...robot,
    memberships: [{ resourceType: 'project', resourceId: config.projectId, roleNames: [role] }],
  });

  return [
    // The client leaves the project to the host name, or to a header.
    ...['', '/projects/:project'].flatMap((base) => [
      route('PUT', `${base}/datasets/:dataset`, async (call) => {
        const name = named(call);
        // The client sends no body when it has no options.
        const { aclMode } = await readJson(call.req, datasetBody, '{}');
        if (!datasetName.test(name)) throw plainError(400, `"${name}" is no name for a dataset`);
        if (exists(name)) throw plainError(409, `Dataset "${name}" already exists`);
        managed.setDataset({ name, aclMode });
        return { json: { datasetName: name, aclMode } };
      }),
      route('PATCH', `${base}/datasets/:dataset`, async (call) => {
        const name = named(call);
        const { aclMode } = await readJson(call.req, datasetBody);
        if (!exists(name)) throw plainError(404, `Dataset "${name}" not found`);
        managed.setDataset({ name, aclMode });
        return { json: { datasetName: name, aclMode } };
      }),
    ]),
    route('GET', '/projects/:project/cors', () => ({ json: managed.origins() })),
    route('POST', '/projects/:project/cors', async (call) => {
      const { origin, allowCredentials } = await readJson(call.req, originBody);
      if (managed.origins().some((one) => one.origin === origin))
        throw plainError(409, `The origin ${origin} is there already`);
      return { status: 201, json: managed.addOrigin(origin, allowCredentials) };
    }),
    route('DELETE', '/projects/:project/cors/:id', (call) => {
      if (!managed.removeOrigin(Number(param(call, 'id')))) throw plainError(404, 'Origin not found');
      return { json: { deleted: true } };
    }),
    route('GET', '/access/project/:project/robots', () => ({
      json: { data: managed.robots().map(asAnswered), nextCursor: null },
    })),
    route('POST', '/access/project/:project/robots', async (call) => {
      const { label, memberships } = await readJson(call.req, robotBody);
      const robot = managed.addRobot(label, memberships[0]?.roleNames[0] ?? 'viewer');
      // The only time that the token is shown.
      return { status: 201, json: { ...asAnswered(robot), token: robot.token } };
    }),
  ];
}
