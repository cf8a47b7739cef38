import type { ServerResponse } from 'node:http';

/** What a handler hands back; the server writes it. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Uint8Array };

/** A JSON answer of the API. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** A page. `policy` is its whole Content-Security-Policy. */
export function html(status: number, body: string, policy: string): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-dns-prefetch-control': 'off',
    },
    body,
  };
}

/** Sends the browser on with GET, as after a form. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { location }, body: '' };
}

/** Writes an answer. Nothing here may be cached, and nothing may be taken for another type. */
export function write(res: ServerResponse, answer: Answer): void {
  res.writeHead(answer.status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...answer.headers,
  });
  res.end(answer.body);
}
