import type { ErrorHandler } from 'hono';
import type { LakeEnv } from './env.ts';
import { HttpError, plainError, typedError } from './errors.ts';

const SQLITE_FULL = 13;

/** Answers whatever a handler throws: refusals as they are, a full disk by 507, all else by 500 and a line in the log. */
export function createErrorHandler(log: (line: string) => void): ErrorHandler<LakeEnv> {
  return (error, c) => {
    const { status, body, headers } = refusalOf(error, log);
    return c.json(body, status, headers);
  };
}

function refusalOf(error: Error, log: (line: string) => void): HttpError {
  if (error instanceof HttpError) return error;
  if (isDiskFull(error)) {
    log('error the disk is full: nothing can be saved until there is space');
    // A 5xx, after which clients try again: what is typed waits in the Studio until there is space.
    return plainError(507, 'The disk is full: nothing can be saved until there is space');
  }
  // The stack names code only; the message may quote a document and is not logged.
  const stack = error.stack ?? '';
  log(`error ${error.name} ${stack.split('\n').slice(1, 6).join(' ')}`);
  return typedError(500, 'internalServerError', 'An internal error occurred');
}

function isDiskFull(error: Error): boolean {
  return (
    ('errcode' in error && error.errcode === SQLITE_FULL) || ('code' in error && error.code === 'ENOSPC')
  );
}
