import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What every handler finds in its context: Node's own request and response. */
export type OutboxEnv = { Bindings: HttpBindings };

export type OutboxContext = Context<OutboxEnv>;
