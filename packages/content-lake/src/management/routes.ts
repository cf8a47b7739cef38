import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../http/body.ts';
import type { LakeEnv } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { requireManager } from '../http/identity.ts';
import { ROLES } from '../http/roles.ts';
import type { Lake } from '../lake.ts';
import type { Robot } from './projectSettings.ts';

const originBody = z.looseObject({ origin: z.string().min(1), allowCredentials: z.boolean().default(false) });
const robotBody = z.looseObject({
  label: z.string().min(1),
  memberships: z
    .array(z.looseObject({ resourceId: z.string(), roleNames: z.array(z.string()).min(1) }))
    .min(1),
});

/** Sanity's API for setting up a project: the origins that may call, and tokens. */
export function managementRoutes({ config, settings }: Lake): Hono<LakeEnv> {
  const asAnswered = ({ token: _, role, ...robot }: Robot) => ({
    ...robot,
    memberships: [{ resourceType: 'project', resourceId: config.projectId, roleNames: [role] }],
  });
  const rolesAnswered = Object.entries(ROLES).map(([name, { title, description }]) => ({
    ...{ name, title, description, appliesToUsers: true, appliesToRobots: true },
  }));
  const onePage = (data: object[]) => ({ data, nextCursor: null });

  const origins = new Hono<LakeEnv>()
    .get('/', (c) => c.json(settings.origins()))
    .post('/', async (c) => {
      const { origin, allowCredentials } = await readJson(c, originBody);
      if (settings.origins().some((one) => one.origin === origin))
        throw plainError(409, `The origin ${origin} is there already`);
      return c.json(settings.addOrigin(origin, allowCredentials), 201);
    })
    .delete('/:id', (c) => {
      if (!settings.removeOrigin(Number(c.req.param('id')))) throw plainError(404, 'Origin not found');
      return c.json({ deleted: true });
    });

  const robots = new Hono<LakeEnv>()
    .get('/', (c) => c.json(onePage(settings.robots().map(asAnswered))))
    .post('/', async (c) => {
      const { label, memberships } = await readJson(c, robotBody);
      const robot = settings.addRobot(label, memberships[0]?.roleNames[0] ?? 'viewer');
      // The only time that the token is shown.
      return c.json({ ...asAnswered(robot), token: robot.token }, 201);
    })
    .delete('/:id', (c) => {
      if (!settings.removeRobot(c.req.param('id'))) throw plainError(404, 'Token not found');
      return c.body(null, 204);
    });

  const app = new Hono<LakeEnv>();
  for (const path of ['/projects/:project/cors', '/access/project/:project', '/invitations/project/:project'])
    app.use(`${path}/*`, async (c, next) => {
      requireManager(c.get('identity'));
      if (c.req.param('project') !== config.projectId) throw plainError(404, 'Project not found');
      await next();
    });
  return app
    .route('/projects/:project/cors', origins)
    .route('/access/project/:project/robots', robots)
    .get('/access/project/:project/roles', (c) => c.json(onePage(rolesAnswered)))
    .get('/invitations/project/:project', (c) => c.json([]));
}
