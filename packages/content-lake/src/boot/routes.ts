import { Hono } from 'hono';
import type { LakeEnv } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { requireIdentity } from '../http/identity.ts';
import { isAllowedOrigin } from '../http/origins.ts';
import { aclOf, roleNamed } from '../http/roles.ts';
import type { Lake } from '../lake.ts';

/** What the Studio asks for when it starts, most of it about services that a local lake does not have. */
export function bootRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().route('/', projectRoutes(lake)).route('/', serviceRoutes(lake));
}

function projectRoutes({ config }: Lake): Hono<LakeEnv> {
  return (
    new Hono<LakeEnv>()
      .basePath('/projects/:project')
      .use(async (c, next) => {
        if (c.req.param('project') !== config.projectId)
          throw plainError(404, 'Project not found', { errorCode: 'SIO-404-PNF' });
        await next();
      })
      .get('/', (c) => {
        const identity = c.get('identity');
        return c.json({
          id: config.projectId,
          displayName: config.projectName,
          studioHost: null,
          // An organisation would make the Studio look for services of that organisation.
          organizationId: null,
          isBlocked: false,
          isDisabled: false,
          isDisabledByUser: false,
          metadata: {
            cliInitializedAt: null,
            color: '#8fbcbb',
            externalStudioHost: null,
            integration: 'cli',
          },
          maxRetentionDays: 365,
          members: config.users.map(({ id, role }) => ({
            id,
            isCurrentUser: id === identity?.userId,
            isRobot: false,
            role,
            roles: [{ name: role, title: roleNamed(role).title || role, description: '' }],
          })),
          features: config.features,
        });
      })
      // No grants here: the Studio would otherwise offer to upload its schema and manifest.
      .get('/grants', (c) => c.json({}))
      .get('/datasets/:dataset/acl', (c) => {
        return c.json(aclOf(requireIdentity(c.get('identity')).role));
      })
      .get('/user-applications', (c) => c.json([]))
      .get('/features', (c) => c.json(config.features))
      .get('/roles', (c) => c.json([]))
      .get('/new-content-release-allowed', (c) => c.json(false))
  );
}

function serviceRoutes({ config }: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/ping', (c) => c.json({ pong: true }))
    .get('/data/ping', (c) => c.json({ pong: true }))
    .get('/data/ping/:dataset', (c) => c.json({ pong: true }))
    .get('/features', (c) => c.json(config.features))
    .get('/help', (c) => c.json({ resources: { sectionArray: [] }, welcome: {} }))
    .get('/journey/announcements', (c) => c.json([]))
    .get('/journey/:topic{.+}', (c) => c.json(null))
    .get('/intake/telemetry-status', (c) => c.json({ status: 'denied' }))
    .post('/intake/:topic{.+}', (c) => c.json({}))
    .get('/schedules/:project/:dataset', (c) => c.json({ schedules: [] }))
    .get('/access/requests/me', (c) => c.json([]))
    .get('/projects', (c) => c.json([{ id: config.projectId, displayName: config.projectName }]))
    .get('/check/cors', (c) => {
      const origin = c.req.header('origin');
      const allowed = origin === undefined || isAllowedOrigin(origin, config.corsOrigins);
      return c.json({ result: { allowed, withCredentials: allowed } });
    });
}
