import { createHmac } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { FailureReason } from './attempts.ts';
import type { Hook } from './hook.ts';
import type { Message } from './queue.ts';

const timeoutMs = 30_000;
const keptOfAnswer = 2_000;

export type Outcome = { code: number | null; body: string | null; failure: FailureReason | null };

/** Sends one message as the hosted service does and tells what came back. Never throws. */
export function sendMessage(hook: Hook, message: Message, body: string): Promise<Outcome> {
  const bytes = Buffer.from(body);
  const headers = {
    ...hook.headers,
    connection: 'close',
    'content-type': 'application/json',
    'content-length': String(bytes.length),
    'user-agent': 'Sanity.io webhook delivery',
    'idempotency-key': message.id,
    'sanity-transaction-id': message.transaction_id,
    'sanity-transaction-time': message.transaction_time,
    'sanity-dataset': message.dataset,
    'sanity-document-id': message.document,
    'sanity-project-id': hook.projectId,
    'sanity-webhook-id': hook.id,
    'sanity-operation': message.operation,
    ...(hook.secret ? { 'sanity-webhook-signature': signature(body, hook.secret) } : {}),
  };
  const url = new URL(hook.url);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve) => {
    const fail = () => resolve({ code: null, body: null, failure: signal.aborted ? 'timeout' : 'network' });
    // fetch() cannot be used: the hosted service sends the projection with GET too, which fetch forbids.
    const outgoing = request(url, { method: hook.httpMethod, headers, signal }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        if (text.length < keptOfAnswer) text += chunk;
      });
      answer.on('error', fail);
      answer.on('end', () => {
        const code = answer.statusCode ?? 0;
        const failure = code >= 200 && code < 300 ? null : 'http';
        resolve({ code, body: text.slice(0, keptOfAnswer), failure });
      });
    });
    outgoing.on('error', fail);
    outgoing.end(bytes);
  });
}

/** Whether the hosted service would try again after such an outcome: 429, 5xx, no answer. */
export function worthRetrying({ code, failure }: Outcome): boolean {
  return failure === 'network' || failure === 'timeout' || code === 429 || (code !== null && code >= 500);
}

/** The header that `@sanity/webhook` verifies: an HMAC over the moment of sending and the exact body. */
function signature(body: string, secret: string): string {
  const timestamp = Date.now();
  const hash = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('base64url');
  return `t=${timestamp},v1=${hash}`;
}
