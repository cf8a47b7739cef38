import type { Step } from '../../../../program/matching/progress.ts';
import { WorkerFailed } from '../../../shared/decisions/problems.ts';
import type { Questions } from './questions.ts';

export interface Progress {
  step: Step;
  done: number;
  of: number;
}

/**
 * Asks the machine in a thread of its own, so that the page stays smooth however long it takes. Each question has a
 * fresh thread: ending it is the one way to stop a computation at once. Throws WorkerFailed when it breaks, and the
 * signal's reason when it is stopped.
 */
export function askWorker<Kind extends keyof Questions>(
  kind: Kind,
  asks: Questions[Kind]['asks'],
  { tell, signal }: { tell?: (progress: Progress) => void; signal?: AbortSignal } = {},
): Promise<Questions[Kind]['answer']> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./matching.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }) => {
      if (data.progress) return tell?.(data.progress);
      end();
      resolve(data.answer);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new WorkerFailed(message));
    });
    worker.postMessage({ kind, asks });
  });
}
