import type { Context } from '@netlify/functions';
import { errorName, log } from '../log.ts';

/**
 * Does work once the answer is on its way, so that nobody waits for it and nobody learns from how long it took. What
 * goes wrong is logged by name: the work must be such that something else does it later, or that it may be asked again.
 */
export function afterAnswer(context: Context, work: () => Promise<void>): void {
  context.waitUntil(work().catch((error) => log('after-answer-failed', { error: errorName(error) })));
}
