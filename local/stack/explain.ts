import { PartFailed } from './processes.ts';

/** What is wrong, and what the person who started the stack can do about it. */
export function explain(error: unknown, again: boolean, state: string): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return `The disk is full (${error.message}). Free some space and start again.`;
  if (code === 'EACCES' || code === 'EROFS') {
    return `${error.message}. The stack keeps its state in ${state}; STACK_STATE=<folder> moves it.`;
  }
  if (!(error instanceof PartFailed) || !again) return error.message;
  return `${error.message}\n\nIf what was kept in ${state} is to blame, npm start -- --fresh begins anew.`;
}
