import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../http/body.ts';
import type { LakeEnv } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { type Identity, requireIdentity } from '../http/identity.ts';
import type { Lake } from '../lake.ts';

const keyValueBody = z.array(z.object({ key: z.string().min(1).max(256), value: z.unknown() })).max(100);

/** People: who is calling, what others are called, and what the Studio keeps for each. */
export function userRoutes(lake: Lake): Hono<LakeEnv> {
  const { config, keyValues } = lake;
  const keptFor = (userId: string, keys: string[]) =>
    keys.map((key) => ({ key, value: keyValues.get(userId, key) }));

  return new Hono<LakeEnv>()
    .get('/users/me', (c) => {
      const identity = c.get('identity');
      return c.json(identity ? currentUser(identity) : {});
    })
    .get('/users/me/keyvalue/:keys', (c) => {
      const { userId } = requireIdentity(c.get('identity'));
      return c.json(keptFor(userId, c.req.param('keys').split(',')));
    })
    .delete('/users/me/keyvalue/:key', (c) => {
      const { userId } = requireIdentity(c.get('identity'));
      if (!keyValues.remove(userId, c.req.param('key'))) throw plainError(404, 'Key not found');
      return c.json({ deleted: true });
    })
    .put('/users/me/keyvalue', async (c) => {
      const { userId } = requireIdentity(c.get('identity'));
      const pairs = await readJson(c, keyValueBody);
      for (const { key, value } of pairs) keyValues.set(userId, key, value);
      return c.json(
        keptFor(
          userId,
          pairs.map(({ key }) => key),
        ),
      );
    })
    .get('/users/:ids', (c) => {
      requireIdentity(c.get('identity'));
      const users = c.req
        .param('ids')
        .split(',')
        .map((id) => publicUser(lake, id));
      return c.json(users.length === 1 ? (users[0] ?? null) : users);
    })
    .get('/projects/:project/users/:ids', (c) => {
      requireIdentity(c.get('identity'));
      const ids = c.req.param('ids').split(',');
      return c.json(ids.flatMap((id) => publicUser(lake, id) ?? []));
    })
    .get('/projects/:project/users', (c) => {
      requireIdentity(c.get('identity'));
      return c.json(config.users.map((user) => publicUser(lake, user.id)));
    });
}

function currentUser({ userId, user, roleName, role }: Identity): object {
  return {
    id: userId,
    name: user?.name ?? userId,
    email: user?.email ?? '',
    profileImage: null,
    provider: 'local',
    role: roleName,
    roles: [{ name: roleName, title: role.title || roleName, description: role.description }],
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
