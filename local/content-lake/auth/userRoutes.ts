import { z } from 'zod';
import { readJson } from '../http/body.ts';
import { param, type Route } from '../http/call.ts';
import type { Lake } from '../lake.ts';
import { type Identity, requireIdentity } from './identity.ts';

const keyValueBody = z.array(z.object({ key: z.string().min(1).max(256), value: z.unknown() })).max(100);

/** People: who is calling, what others are called, and what the Studio keeps for each. */
export function userRoutes(lake: Lake): Route[] {
  const { config, keyValues } = lake;
  return [
    {
      method: 'GET',
      path: '/users/me',
      handler: ({ identity }) => ({ json: identity ? currentUser(identity) : {} }),
    },
    {
      method: 'GET',
      path: '/users/me/keyvalue/:keys',
      handler: (call) => {
        const { userId } = requireIdentity(call.identity);
        const keys = param(call, 'keys').split(',');
        return { json: keys.map((key) => ({ key, value: keyValues.get(userId, key) })) };
      },
    },
    {
      method: 'PUT',
      path: '/users/me/keyvalue',
      handler: async (call) => {
        const { userId } = requireIdentity(call.identity);
        const pairs = await readJson(call.req, keyValueBody);
        for (const { key, value } of pairs) keyValues.set(userId, key, value);
        return { json: pairs.map(({ key }) => ({ key, value: keyValues.get(userId, key) })) };
      },
    },
    {
      method: 'GET',
      path: '/users/:ids',
      handler: (call) => {
        requireIdentity(call.identity);
        const users = param(call, 'ids')
          .split(',')
          .map((id) => publicUser(lake, id));
        return { json: users.length === 1 ? users[0] : users };
      },
    },
    {
      method: 'GET',
      path: '/projects/:project/users/:ids',
      handler: (call) => {
        requireIdentity(call.identity);
        const ids = param(call, 'ids').split(',');
        return { json: ids.flatMap((id) => publicUser(lake, id) ?? []) };
      },
    },
    {
      method: 'GET',
      path: '/projects/:project/users',
      handler: (call) => {
        requireIdentity(call.identity);
        return { json: config.users.map((user) => publicUser(lake, user.id)) };
      },
    },
  ];
}

function currentUser({ userId, user, grants }: Identity): unknown {
  const role = user?.role ?? (grants === 'write' ? 'administrator' : 'viewer');
  return {
    id: userId,
    name: user?.name ?? userId,
    email: user?.email ?? '',
    profileImage: null,
    provider: 'local',
    role,
    roles: [{ name: role, title: role.charAt(0).toUpperCase() + role.slice(1), description: '' }],
  };
}

function publicUser({ config }: Lake, id: string): Record<string, unknown> | null {
  const user = config.users.find((one) => one.id === id);
  const isRobot = config.tokens.some((one) => one.userId === id);
  if (!user && !isRobot) return null;
  return {
    id,
    projectId: config.projectId,
    displayName: user?.name ?? id,
    familyName: '',
    givenName: user?.name ?? id,
    middleName: null,
    imageUrl: null,
    email: user?.email ?? '',
    sanityUserId: id,
    isRobot: !user,
  };
}
