import type { LakeConfig, UserConfig } from '../options.ts';
import { forbidden, unauthorized, unknownSession } from './errors.ts';
import { mayChange, type Role, roleNamed } from './roles.ts';

/** Who calls: a person signed in, or a program with a token. */
export type Identity = { userId: string; roleName: string; role: Role; user: UserConfig | undefined };

export type Identities = {
  /** The caller of a token, or undefined when the token is not known. */
  byToken(token: string): Identity | undefined;
};

const ROLE_OF_GRANTS = { write: 'administrator', read: 'viewer' } as const;

const identity = (userId: string, roleName: string, user: UserConfig | undefined): Identity => ({
  ...{ userId, roleName, role: roleNamed(roleName), user },
});

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
      if (fixed)
        return identity(fixed.userId, fixed.role ?? ROLE_OF_GRANTS[fixed.grants], users.get(fixed.userId));
      const userId = userOfSession(token);
      const user = userId === undefined ? undefined : users.get(userId);
      return user && identity(user.id, user.role, user);
    },
  };
}

/** The token of an Authorization header, or undefined. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
}

/** Paths that answer whoever asks, even with a token that has ended. */
const OPEN = /^\/(auth|images|files|ping|data\/ping|intake)(\/|$)/;

/** Who a request comes from; null without a token. Throws 401 for a token that is not known. */
export function identify(
  authorization: string | undefined,
  path: string,
  identities: Identities,
): Identity | null {
  const token = bearerToken(authorization);
  if (token === undefined) return null;
  const identity = identities.byToken(token);
  if (identity) return identity;
  if (OPEN.test(path)) return null;
  throw unknownSession();
}

/** The caller, who must be known. Throws 401. */
export function requireIdentity(identity: Identity | null): Identity {
  if (!identity) throw unauthorized();
  return identity;
}

/** The caller, who must be allowed to change some documents at least. Throws 401 or 403. */
export function requireWriter(identity: Identity | null, permission = 'update'): Identity {
  const known = requireIdentity(identity);
  if (known.role.writes === 'none') throw forbidden(permission);
  return known;
}

/** The caller, who must be allowed to change the project. Throws 401 or 403. */
export function requireManager(identity: Identity | null): Identity {
  const known = requireIdentity(identity);
  if (!known.role.manages) throw forbidden('manage');
  return known;
}

/** Throws 403 where a role may not change one of the documents. */
export function requireChanges({ role }: Identity, ids: readonly string[], permission = 'update'): void {
  if (!ids.every((id) => mayChange(role, id))) throw forbidden(permission);
}
