import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Identity } from './identity.ts';

/** What every handler finds in its context: Node's own request and response, and who calls (null without a token). */
export type LakeEnv = { Bindings: HttpBindings; Variables: { identity: Identity | null } };

export type LakeContext = Context<LakeEnv>;

/** The parameters of a request's address. */
export function searchOf(c: LakeContext): URLSearchParams {
  return new URL(c.req.url).searchParams;
}
