import { type Call, param, type Route } from '../http/call.ts';
import { isAllowedOrigin } from '../http/cors.ts';
import { plainError } from '../http/errors.ts';
import type { Lake } from '../lake.ts';
import { bearerToken } from './identity.ts';
import { signInPage } from './signInPage.ts';

const SESSION_EXPIRY_MS = 30 * 24 * 3600 * 1000;

/**
 * Signing in the way the Studio does by default: its login screen lists the providers, here one for each local
 * user; choosing one comes back to the Studio with a short-lived id, which it exchanges for a token.
 */
export function authRoutes(lake: Lake): Route[] {
  const { config, sessions } = lake;
  const providers = (call: Call) =>
    config.users.map((user) => ({
      name: user.id,
      title: `${user.name}, ${user.role}`,
      url: `${call.origin}/v1/auth/login/${encodeURIComponent(user.id)}`,
    }));

  /** Where to send the browser back to. Only known origins: whoever gets the id gets the session. */
  function returnAddress(call: Call): URL {
    const address = URL.parse(call.query.get('origin') ?? '');
    if (!address || !isAllowedOrigin(address.origin, config.corsOrigins)) {
      throw plainError(403, 'This origin may not sign people in');
    }
    return address;
  }

  return [
    { method: 'GET', path: '/auth/providers', handler: (call) => ({ json: { providers: providers(call) } }) },
    {
      method: 'GET',
      path: '/auth/login',
      handler: (call) => {
        returnAddress(call);
        return {
          body: signInPage(config.projectName, providers(call), call.query),
          contentType: 'text/html; charset=utf-8',
        };
      },
    },
    {
      method: 'GET',
      path: '/auth/login/:user',
      handler: (call) => {
        const user = config.users.find((one) => one.id === param(call, 'user'));
        if (!user) throw plainError(404, 'No such user');
        const address = returnAddress(call);
        address.hash = `sid=${sessions.begin(user.id)}`;
        return {
          status: 302,
          headers: { location: address.href, 'cache-control': 'no-store' },
          body: '',
          contentType: 'text/plain',
        };
      },
    },
    {
      method: 'GET',
      path: '/auth/fetch',
      handler: (call) => {
        const token = sessions.exchange(call.query.get('sid') ?? '');
        if (token === undefined) throw plainError(404, 'Session not found');
        return { json: { token }, headers: { 'cache-control': 'no-store' } };
      },
    },
    {
      method: 'GET',
      path: '/auth/id',
      handler: (call) => {
        // The Studio asks this with cookies only, which this lake never sets; like /users/me it answers nobody.
        if (!call.identity) return { json: {} };
        const expiry = new Date(Date.now() + SESSION_EXPIRY_MS).toISOString();
        return { json: { id: call.identity.userId, expiry } };
      },
    },
    {
      method: 'POST',
      path: '/auth/logout',
      handler: (call) => {
        const token = bearerToken(call.req);
        if (token !== undefined) sessions.end(token);
        return { json: {} };
      },
    },
  ];
}
