import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const faultSchema = z.strictObject({
  /** Text that "METHOD /path?query" must contain; without it every request matches. */
  match: z.string().optional(),
  /** Answer with this status instead of doing the work. */
  status: z.int().min(400).max(599).optional(),
  /** Wait this many milliseconds first. */
  delayMs: z.number().min(0).max(600_000).optional(),
  /** Do the work, then close the connection before answering. */
  drop: z.boolean().optional(),
  /** How many requests are hit; without it, all until DELETE. */
  count: z.int().min(1).optional(),
});

/** One way in which matching requests fail. */
export type Fault = z.infer<typeof faultSchema>;

export type Faults = {
  /** Answers `PUT`, `GET` and `DELETE /_faults`; true when the request was one of these. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /**
   * Call before the work. 'go': do the work. 'answered': do nothing more, the fault answered.
   * 'drop': do the work as usual; whatever is answered, the caller's connection closes without it.
   */
  before(req: IncomingMessage, res: ServerResponse): Promise<'go' | 'answered' | 'drop'>;
};

const MAX_BODY = 16 * 1024;

/**
 * Makes requests to a local server fail on demand, so that retries and fallbacks can be tried.
 * `PUT /_faults` takes one fault or a list and replaces what was set before.
 * `errorBody` gives the JSON of a failed request in the vendor's own shape.
 */
export function createFaults(errorBody: (status: number) => unknown = plainErrorBody): Faults {
  let active: Fault[] = [];

  return {
    async handle(req, res) {
      // Not parsed as an address: whatever a caller sends as one comes by here.
      if ((req.url ?? '').split('?')[0] !== '/_faults') return false;
      if (req.method === 'DELETE') active = [];
      else if (req.method === 'PUT') {
        const parsed = parseFaults(await readText(req));
        if (!parsed) {
          sendJson(res, 400, {
            error: 'Expected {match?, status?, delayMs?, drop?, count?} or a list of these',
          });
          return true;
        }
        active = parsed;
      } else if (req.method !== 'GET') {
        sendJson(res, 405, { error: 'Use PUT, GET or DELETE' }, { allow: 'PUT, GET, DELETE' });
        return true;
      }
      sendJson(res, 200, { faults: active });
      return true;
    },

    async before(req, res) {
      const line = `${req.method ?? 'GET'} ${req.url ?? '/'}`;
      const fault = active.find((one) => !one.match || line.includes(one.match));
      if (!fault) return 'go';
      if (fault.count !== undefined) {
        fault.count -= 1;
        if (fault.count <= 0) active = active.filter((one) => one !== fault);
      }
      if (fault.delayMs) await wait(fault.delayMs);
      if (fault.drop) {
        closeInsteadOfAnswering(res);
        return 'drop';
      }
      if (!fault.status) return 'go';
      // The body must be read before the answer, or a client that is still sending sees a reset instead.
      req.resume();
      sendJson(
        res,
        fault.status,
        errorBody(fault.status),
        fault.status === 429 ? { 'retry-after': '1' } : {},
      );
      return 'answered';
    },
  };
}

function plainErrorBody(status: number): unknown {
  return { statusCode: status, error: 'Injected fault', message: `Injected fault (${status})` };
}

/** Turns the response into one that never reaches the caller: its end closes the socket. */
function closeInsteadOfAnswering(res: ServerResponse): void {
  const close = (): ServerResponse => {
    res.socket?.destroy();
    return res;
  };
  res.writeHead = () => res;
  res.flushHeaders = () => undefined;
  res.write = () => {
    close();
    return false;
  };
  res.end = close;
}

function parseFaults(text: string): Fault[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = z.array(faultSchema).safeParse(Array.isArray(value) ? value : [value]);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

async function readText(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= MAX_BODY) chunks.push(bytes);
  }
  return size <= MAX_BODY ? Buffer.concat(chunks).toString('utf8') : '';
}

function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  res.end(JSON.stringify(body));
}
