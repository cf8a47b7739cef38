import type { IncomingMessage } from 'node:http';
import { forbidden, unauthorized } from '../http/errors.ts';
import type { LakeConfig, UserConfig } from '../options.ts';

/** Who calls: a person signed in, or a program with a token. */
export type Identity = { userId: string; grants: 'write' | 'read'; user: UserConfig | undefined };

export type Identities = {
  /** The caller of a token, or undefined when the token is not known. */
  byToken(token: string): Identity | undefined;
};

/** Looks callers up among the configured tokens and the sessions that sign-ins made. */
export function createIdentities(
  config: LakeConfig,
  userOfSession: (token: string) => string | undefined,
): Identities {
  const users = new Map(config.users.map((user) => [user.id, user]));
  return {
    byToken(token) {
      // Asked anew each time: tokens are added while the lake runs.
      const fixed = config.tokens.find((one) => one.token === token);
      if (fixed) return { userId: fixed.userId, grants: fixed.grants, user: users.get(fixed.userId) };
      const userId = userOfSession(token);
      const user = userId === undefined ? undefined : users.get(userId);
      return user && { userId: user.id, grants: user.role === 'viewer' ? 'read' : 'write', user };
    },
  };
}

/** The token of an Authorization header, or undefined. */
export function bearerToken(req: IncomingMessage): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
}

/** The caller, who must be known. Throws 401. */
export function requireIdentity(identity: Identity | null): Identity {
  if (!identity) throw unauthorized();
  return identity;
}

/** The caller, who must be allowed to write. Throws 401 or 403. */
export function requireWriter(identity: Identity | null, permission = 'update'): Identity {
  const known = requireIdentity(identity);
  if (known.grants !== 'write') throw forbidden(permission);
  return known;
}
