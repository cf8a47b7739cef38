import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { OutboxContext } from './env.ts';

/** Answers with a page. `policy` is its whole Content-Security-Policy. */
export function html(c: OutboxContext, body: string, policy: string, status: ContentfulStatusCode = 200) {
  return c.html(body, status, {
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-dns-prefetch-control': 'off',
  });
}
