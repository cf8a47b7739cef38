import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../../faults/faults.ts';
import { bearerToken, type Identities, type Identity } from '../auth/identity.ts';
import type { Answer, Call, Route } from './call.ts';
import { applyCors } from './cors.ts';
import { HttpError, plainError, typedError, unknownSession } from './errors.ts';
import { isForThisMachine } from './hosts.ts';
import { createRouter } from './router.ts';

export type HandlingOptions = {
  routes: Route[];
  /** The address that the server is bound to. */
  host: string;
  corsOrigins: string[];
  identities: Identities;
  faults: Faults;
  log: (line: string) => void;
};

/** Addresses that answer whoever asks, even with a token that has ended. */
const OPEN = /^\/(auth|images|files|ping|data\/ping|intake)(\/|$)/;

/** The server's request listener: faults, CORS, who calls, the route, and every error in Sanity's shape. */
export function createRequestListener(options: HandlingOptions) {
  const route = createRouter(options.routes);

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!isForThisMachine(req, options.host)) throw plainError(403, 'This lake answers to localhost only');
    if (await options.faults.handle(req, res)) return;
    if (applyCors(req, res, options.corsOrigins)) return;
    if ((await options.faults.before(req, res)) === 'answered') return;
    const call = callOf(req, res);
    const match = route(call.method, call.path);
    if (!match) throw plainError(404, 'Not found');
    if ('allowed' in match) {
      throw plainError(405, 'Method not allowed', {}, { allow: [...new Set(match.allowed)].join(', ') });
    }
    call.params = match.params;
    call.identity = identify(req, call.path, options.identities);
    send(res, await match.handler(call));
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    const started = performance.now();
    // The query string may hold what people typed; only the path is logged.
    const path = (req.url ?? '/').split('?')[0];
    // Writing to a reader who has just gone is no reason to stop the server.
    res.on('error', () => undefined);
    res.on('close', () => {
      options.log(`${req.method} ${path} ${res.statusCode} ${Math.round(performance.now() - started)}ms`);
    });
    answer(req, res).catch((error: unknown) => sendError(res, error, options.log));
  };
}

function callOf(req: IncomingMessage, res: ServerResponse): Call {
  const origin = `http://${req.headers.host ?? 'localhost'}`;
  const url = URL.parse(req.url ?? '/', origin);
  if (!url) throw plainError(400, 'Malformed address');
  const versioned = /^\/v(X|1|\d{4}-\d{2}-\d{2})(\/.*)$/i.exec(url.pathname);
  return {
    req,
    res,
    method: req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET'),
    path: versioned?.[2] ?? url.pathname,
    apiVersion: versioned?.[1]?.toUpperCase() ?? '',
    query: url.searchParams,
    origin,
    params: {},
    identity: null,
  };
}

/** Who a request comes from; null without a token. Throws 401 for a token that is not known. */
export function identify(req: IncomingMessage, path: string, identities: Identities): Identity | null {
  const token = bearerToken(req);
  if (token === undefined) return null;
  const identity = identities.byToken(token);
  if (identity) return identity;
  if (OPEN.test(path)) return null;
  throw unknownSession();
}

function send(res: ServerResponse, answer: Answer): void {
  if (!answer) return;
  const isJson = 'json' in answer;
  const body = isJson ? JSON.stringify(answer.json) : answer.body;
  res.writeHead(answer.status ?? 200, {
    'content-type': isJson ? 'application/json; charset=utf-8' : answer.contentType,
    'content-length': String(Buffer.byteLength(body)),
    ...answer.headers,
  });
  res.end(body);
}

const SQLITE_FULL = 13;

function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ('errcode' in error && error.errcode === SQLITE_FULL) || ('code' in error && error.code === 'ENOSPC')
  );
}

/** A 5xx, after which clients try again: what is typed waits in the Studio until there is space. */
function diskFull(): HttpError {
  return plainError(507, 'The disk is full: nothing can be saved until there is space');
}

function sendError(res: ServerResponse, error: unknown, log: (line: string) => void): void {
  const known = error instanceof HttpError ? error : isDiskFull(error) ? diskFull() : undefined;
  if (known?.status === 507) log('error the disk is full: nothing can be saved until there is space');
  if (!known) {
    // The stack names code only; the message may quote a document and is not logged.
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    log(
      `error ${error instanceof Error ? error.name : 'unknown'} ${stack.split('\n').slice(1, 6).join(' ')}`,
    );
  }
  const answer = known ?? typedError(500, 'internalServerError', 'An internal error occurred');
  if (res.headersSent) {
    res.destroy();
    return;
  }
  send(res, { status: answer.status, headers: answer.headers, json: answer.body });
}
