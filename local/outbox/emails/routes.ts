import { ApiError } from '../http/ApiError.ts';
import { json } from '../http/answer.ts';
import { readJson } from '../http/body.ts';
import type { Call, Routes } from '../http/router.ts';
import { idempotencyScope } from '../idempotency/idempotencyKey.ts';
import type { Authorize } from '../keys/authorize.ts';
import type { RateLimit } from '../keys/rateLimit.ts';
import type { Sender } from '../send/Sender.ts';
import type { Emails } from '../store/emails.ts';
import { cancel, mustFind, reschedule } from './change.ts';
import { listPage } from './page.ts';
import { present } from './present.ts';

export type EmailApi = {
  emails: Emails;
  sender: Sender;
  authorize: Authorize;
  rateLimit: RateLimit;
  /** Called after an email was changed by a request. */
  changed: () => void;
};

/** Resend's paths. Reading needs no key, so that people and checks on this machine can look. */
export function emailRoutes({ emails, sender, authorize, rateLimit, changed }: EmailApi): Routes {
  const withKey = ({ req }: Call): Record<string, string> => rateLimit.take(authorize.need(req));
  const reading = ({ req }: Call): { hasKey: boolean; headers: Record<string, string> } => {
    const key = authorize.allow(req);
    return { hasKey: key !== undefined, headers: key === undefined ? {} : rateLimit.take(key) };
  };

  return {
    'POST /emails': async (call) => {
      const headers = withKey(call);
      const body = await readJson(call.req);
      return json(200, sender.one(body, idempotencyScope(call.req, '/emails')), headers);
    },
    'POST /emails/batch': async (call) => {
      const headers = withKey(call);
      const body = await readJson(call.req);
      const permissive = call.req.headers['x-batch-validation'] === 'permissive';
      return json(200, sender.batch(body, permissive, idempotencyScope(call.req, '/emails/batch')), headers);
    },
    'GET /emails': (call) => {
      const { hasKey, headers } = reading(call);
      return json(200, listPage(emails, call.url.searchParams, hasKey), headers);
    },
    'DELETE /emails': (call) => {
      const headers = withKey(call);
      return json(200, { object: 'list', deleted: emails.clear() }, headers);
    },
    'GET /emails/:id': (call) => {
      const { headers } = reading(call);
      return json(200, present(mustFind(emails, call.params.id ?? '')), headers);
    },
    'PATCH /emails/:id': async (call) => {
      const headers = withKey(call);
      const answer = reschedule(emails, call.params.id ?? '', await readJson(call.req), Date.now());
      changed();
      return json(200, answer, headers);
    },
    // A key of a deployment may send and nothing else, and so may every key of this outbox.
    'GET /domains': (call) => {
      withKey(call);
      throw new ApiError(401, 'restricted_api_key', 'This API key is restricted to only send emails');
    },
    'POST /emails/:id/cancel': (call) => {
      const headers = withKey(call);
      const answer = cancel(emails, call.params.id ?? '');
      changed();
      return json(200, answer, headers);
    },
  };
}
