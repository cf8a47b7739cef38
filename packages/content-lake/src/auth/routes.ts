import { Hono } from 'hono';
import { type LakeContext, type LakeEnv, searchOf } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { bearerToken } from '../http/identity.ts';
import { isAllowedOrigin } from '../http/origins.ts';
import type { Lake } from '../lake.ts';
import { signInPage } from './signInPage.ts';

const SESSION_EXPIRY_MS = 30 * 24 * 3600 * 1000;
const NO_STORE = { 'cache-control': 'no-store' };

/**
 * Signing in the way the Studio does by default: its login screen lists the providers, here one for each local
 * user; choosing one comes back to the Studio with a short-lived id, which it exchanges for a token.
 */
export function authRoutes({ config, sessions }: Lake): Hono<LakeEnv> {
  const providers = (c: LakeContext) =>
    config.users.map((user) => ({
      name: user.id,
      title: `${user.name}, ${user.role}`,
      url: `${new URL(c.req.url).origin}/v1/auth/login/${encodeURIComponent(user.id)}`,
    }));

  /** Where to send the browser back to. Only known origins: whoever gets the id gets the session. */
  function returnAddress(search: URLSearchParams): URL {
    const address = URL.parse(search.get('origin') ?? '');
    if (!address || !isAllowedOrigin(address.origin, config.corsOrigins)) {
      throw plainError(403, 'This origin may not sign people in');
    }
    return address;
  }

  return new Hono<LakeEnv>()
    .get('/auth/providers', (c) => c.json({ providers: providers(c) }))
    .get('/auth/login', (c) => {
      const search = searchOf(c);
      returnAddress(search);
      return c.html(signInPage(config.projectName, providers(c), search));
    })
    .get('/auth/login/:user', (c) => {
      const user = config.users.find((one) => one.id === c.req.param('user'));
      if (!user) throw plainError(404, 'No such user');
      const address = returnAddress(searchOf(c));
      address.hash = `sid=${sessions.begin(user.id)}`;
      return c.body(null, 302, { ...NO_STORE, location: address.href });
    })
    .get('/auth/fetch', (c) => {
      const token = sessions.exchange(searchOf(c).get('sid') ?? '');
      if (token === undefined) throw plainError(404, 'Session not found');
      return c.json({ token }, 200, NO_STORE);
    })
    .get('/auth/id', (c) => {
      // The Studio asks this with cookies only, which this lake never sets; like /users/me it answers nobody.
      const identity = c.get('identity');
      if (!identity) return c.json({});
      const expiry = new Date(Date.now() + SESSION_EXPIRY_MS).toISOString();
      return c.json({ id: identity.userId, expiry });
    })
    .post('/auth/logout', (c) => {
      const token = bearerToken(c.req.header('authorization'));
      if (token !== undefined) sessions.end(token);
      return c.json({});
    });
}
