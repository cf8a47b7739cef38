import type { ServerResponse } from 'node:http';

/** A whole HTTP answer. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Uint8Array };

export function plainAnswer(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

/** Writes the answer out; to HEAD without its body. */
export function sendAnswer(response: ServerResponse, answer: Answer, method: string | undefined): void {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, {
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    'content-length': body.length,
  });
  response.end(method === 'HEAD' ? undefined : body);
}
