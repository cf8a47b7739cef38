import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Identity } from '../auth/identity.ts';
import type { DatasetConfig } from '../options.ts';
import { plainError, unauthorized } from './errors.ts';

/** One request on its way through the lake. */
export type Call = {
  req: IncomingMessage;
  res: ServerResponse;
  method: string;
  /** Path without the version, for the router and the log. */
  path: string;
  /** `2025-02-19`, `1`, `X`; empty for addresses without a version. */
  apiVersion: string;
  query: URLSearchParams;
  /** The address as the caller sees it, without path. */
  origin: string;
  /** Parts of the path named in the route, decoded. */
  params: Record<string, string>;
  /** Null for a caller without a token. */
  identity: Identity | null;
};

/** What a handler answers: JSON, ready JSON text, or nothing when it wrote the response itself. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; json: unknown }
  | { status?: number; headers?: Record<string, string>; body: string | Uint8Array; contentType: string }
  | undefined;

export type Handler = (call: Call) => Answer | Promise<Answer>;

export type Route = { method: string; path: string; handler: Handler };

/** A part of the path that the route names; its absence is a mistake in the route. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no :${name}`);
  return value;
}

/** Signals when the caller hangs up, or has been answered. */
export function goneSignal({ res }: Call): AbortSignal {
  const gone = new AbortController();
  if (res.closed) gone.abort();
  else res.once('close', () => gone.abort());
  return gone.signal;
}

/**
 * The dataset of the path, which the caller must be allowed to see:
 * 404 for one that does not exist, 401 for a private one without a token.
 */
export function datasetFor(call: Call, datasets: DatasetConfig[]): DatasetConfig {
  const name = param(call, 'dataset');
  const dataset = datasets.find((one) => one.name === name);
  if (!dataset) throw plainError(404, `Dataset "${name}" not found`);
  if (dataset.aclMode === 'private' && !call.identity) throw unauthorized();
  return dataset;
}
