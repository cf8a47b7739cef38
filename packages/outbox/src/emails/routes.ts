import { Hono, type MiddlewareHandler } from 'hono';
import { ApiError } from '../http/ApiError.ts';
import { readJson } from '../http/body.ts';
import type { OutboxContext, OutboxEnv } from '../http/env.ts';
import { idempotencyScope } from '../idempotency/idempotencyKey.ts';
import type { Authorize } from '../keys/authorize.ts';
import type { RateLimit } from '../keys/rateLimit.ts';
import type { Emails } from '../store/emails.ts';
import { cancel, mustFind, reschedule } from './change.ts';
import { listPage } from './page.ts';
import { present } from './present.ts';
import type { Sender } from './Sender.ts';

export type EmailApi = {
  emails: Emails;
  sender: Sender;
  authorize: Authorize;
  rateLimit: RateLimit;
  /** Called after an email was changed by a request. */
  changed: () => void;
};

/** Resend's paths. Reading needs no key, so that people and checks on this machine can look. */
export function emailRoutes({ emails, sender, authorize, rateLimit, changed }: EmailApi): Hono<OutboxEnv> {
  const count = (c: OutboxContext, key: string | undefined): void => {
    if (key === undefined) return;
    for (const [name, value] of Object.entries(rateLimit.take(key))) c.header(name, value);
  };
  const withKey: MiddlewareHandler<OutboxEnv> = async (c, next) => {
    count(c, authorize.need(c.req.header('authorization')));
    await next();
  };
  /** Whether a reader has a key. */
  const reading = (c: OutboxContext): boolean => {
    const key = authorize.allow(c.req.header('authorization'));
    count(c, key);
    return key !== undefined;
  };

  return new Hono<OutboxEnv>()
    .post('/emails', withKey, async (c) => c.json(sender.one(await readJson(c), idempotencyScope(c))))
    .post('/emails/batch', withKey, async (c) => {
      const permissive = c.req.header('x-batch-validation') === 'permissive';
      return c.json(sender.batch(await readJson(c), permissive, idempotencyScope(c)));
    })
    .get('/emails', (c) => c.json(listPage(emails, new URL(c.req.url).searchParams, reading(c))))
    .delete('/emails', withKey, (c) => c.json({ object: 'list', deleted: emails.clear() }))
    .get('/emails/:id', (c) => {
      reading(c);
      return c.json(present(mustFind(emails, c.req.param('id'))));
    })
    .patch('/emails/:id', withKey, async (c) => {
      const answer = reschedule(emails, c.req.param('id'), await readJson(c), Date.now());
      changed();
      return c.json(answer);
    })
    .post('/emails/:id/cancel', withKey, (c) => {
      const answer = cancel(emails, c.req.param('id'));
      changed();
      return c.json(answer);
    })
    .get('/domains', withKey, () => {
      // A key of a deployment may send and nothing else, and so may every key of this outbox.
      throw new ApiError(401, 'restricted_api_key', 'This API key is restricted to only send emails');
    });
}
