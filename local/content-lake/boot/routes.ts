import { requireIdentity } from '../auth/identity.ts';
import { type Call, param, type Route } from '../http/call.ts';
import { isAllowedOrigin } from '../http/cors.ts';
import { plainError } from '../http/errors.ts';
import type { Lake } from '../lake.ts';

/** What the Studio asks for when it starts, most of it about services that a local lake does not have. */
export function bootRoutes(lake: Lake): Route[] {
  return [...projectRoutes(lake), ...serviceRoutes(lake)];
}

function projectRoutes(lake: Lake): Route[] {
  const { config } = lake;
  const known = (call: Call): void => {
    if (param(call, 'project') === config.projectId) return;
    throw plainError(404, 'Project not found', { errorCode: 'SIO-404-PNF' });
  };
  const get = (path: string, json: (call: Call) => unknown): Route => ({
    method: 'GET',
    path: `/projects/:project${path}`,
    handler: (call) => {
      known(call);
      return { json: json(call) };
    },
  });

  return [
    get('', ({ identity }) => ({
      id: config.projectId,
      displayName: config.projectName,
      studioHost: null,
      // An organisation would make the Studio look for services of that organisation.
      organizationId: null,
      isBlocked: false,
      isDisabled: false,
      isDisabledByUser: false,
      metadata: { cliInitializedAt: null, color: '#8fbcbb', externalStudioHost: null, integration: 'cli' },
      maxRetentionDays: 365,
      members: config.users.map(({ id, role }) => ({
        id,
        isCurrentUser: id === identity?.userId,
        isRobot: false,
        role,
        roles: [{ name: role, title: role, description: '' }],
      })),
      features: [],
    })),
    // No grants here: the Studio would otherwise offer to upload its schema and manifest.
    get('/grants', () => ({})),
    get('/datasets', (call) => {
      requireIdentity(call.identity);
      // Comments and tasks would live in add-on datasets.
      if (call.query.has('datasetProfile')) return [];
      return config.datasets.map(({ name, aclMode }) => ({
        name,
        aclMode,
        datasetProfile: 'content',
        tags: [],
        addonFor: null,
      }));
    }),
    get('/datasets/:dataset/acl', (call) => {
      const { grants } = requireIdentity(call.identity);
      const permissions =
        grants === 'write'
          ? ['read', 'update', 'create', 'history', 'editHistory', 'manage']
          : ['read', 'history'];
      return [{ filter: '_id in path("**")', permissions }];
    }),
    get('/user-applications', () => []),
    get('/features', () => config.features),
    get('/roles', () => []),
    get('/new-content-release-allowed', () => false),
  ];
}

function serviceRoutes({ config }: Lake): Route[] {
  const fixed = (method: string, path: string, json: unknown): Route => ({
    method,
    path,
    handler: () => ({ json }),
  });
  return [
    fixed('GET', '/ping', { pong: true }),
    fixed('GET', '/data/ping', { pong: true }),
    fixed('GET', '/data/ping/:dataset', { pong: true }),
    fixed('GET', '/features', []),
    fixed('GET', '/help', { resources: { sectionArray: [] }, welcome: {} }),
    fixed('GET', '/journey/announcements', []),
    fixed('GET', '/journey/:topic*', null),
    fixed('GET', '/intake/telemetry-status', { status: 'denied' }),
    fixed('POST', '/intake/:topic*', {}),
    fixed('GET', '/schedules/:project/:dataset', { schedules: [] }),
    fixed('GET', '/access/requests/me', []),
    {
      method: 'GET',
      path: '/projects',
      handler: () => ({ json: [{ id: config.projectId, displayName: config.projectName }] }),
    },
    {
      method: 'GET',
      path: '/check/cors',
      handler: ({ req }) => {
        const { origin } = req.headers;
        const allowed = origin === undefined || isAllowedOrigin(origin, config.corsOrigins);
        return { json: { result: { allowed, withCredentials: allowed } } };
      },
    },
  ];
}
