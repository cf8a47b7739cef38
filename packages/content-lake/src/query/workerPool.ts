import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Delta, FromWorker, Job, JobFailure, ToWorker, WorkerSetup } from './jobs.ts';

/** The query is wrong, or asks for something this lake cannot do. */
export class JobError extends Error {
  readonly failure: JobFailure;

  constructor(failure: JobFailure) {
    super(failure.message);
    this.name = 'JobError';
    this.failure = failure;
  }
}

/** The query took longer than it may; its worker was ended. */
export class JobTimeout extends Error {
  override name = 'JobTimeout';
}

/** Who asked went away before the query was run. */
export class JobCanceled extends Error {
  override name = 'JobCanceled';
}

type PendingJob = { job: Job; resolve: (json: string) => void; reject: (error: Error) => void };
type PooledWorker = {
  worker: Worker;
  ready: boolean;
  busy?: { id: number; waiting: PendingJob; timer: NodeJS.Timeout };
};

/** Beside this file, whether it runs from the sources or built. */
const WORKER = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);

const MAX_MEMORY_MB = 2048;
const RESTART_MS = 1000;

/**
 * A few worker threads with one queue. A job that takes too long ends its worker, and only that job fails:
 * the others were not sent yet. Workers beyond the first start when all are busy.
 */
export class WorkerPool {
  private readonly setup: WorkerSetup;
  private readonly size: number;
  private readonly timeoutMs: number;
  private readonly hiddenUpTo: (seq: number) => Delta[];
  private readonly workers = new Set<PooledWorker>();
  private readonly queue: PendingJob[] = [];
  private nextId = 1;
  private closed = false;

  /** `hiddenUpTo` gives, newest first, what a worker that has loaded everything up to a number must not show yet. */
  constructor(
    setup: WorkerSetup,
    size: number,
    timeoutMs: number,
    hiddenUpTo: (seq: number) => Delta[] = () => [],
  ) {
    this.setup = setup;
    this.size = size;
    this.timeoutMs = timeoutMs;
    this.hiddenUpTo = hiddenUpTo;
    this.startWorker();
  }

  /**
   * The JSON text of what the job gives. Rejects with a JobError or a JobTimeout, or with a JobCanceled when
   * `gone` is signalled before the job has begun: hundreds of them would keep all others waiting for nothing.
   */
  run(job: Job, gone?: AbortSignal): Promise<string> {
    if (this.closed) return Promise.reject(new Error('The lake is closed'));
    if (gone?.aborted) return Promise.reject(new JobCanceled());
    return new Promise((resolve, reject) => {
      const waiting = { job, resolve, reject };
      this.queue.push(waiting);
      gone?.addEventListener('abort', () => this.cancel(waiting), { once: true });
      this.dispatch();
    });
  }

  /** Tells every worker what changed. Jobs that start later see it. */
  follow(delta: Delta): void {
    for (const { worker } of this.workers) this.send(worker, { type: 'delta', delta });
  }

  /** Tells every worker that a dataset is gone. */
  forget(dataset: string): void {
    for (const { worker } of this.workers) this.send(worker, { type: 'forget', dataset });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting.reject(new Error('The lake is closed'));
    await Promise.all(
      [...this.workers].map((pooled) => {
        if (pooled.busy) clearTimeout(pooled.busy.timer);
        pooled.busy?.waiting.reject(new Error('The lake is closed'));
        return pooled.worker.terminate();
      }),
    );
  }

  private cancel(waiting: PendingJob): void {
    const at = this.queue.indexOf(waiting);
    if (at < 0) return;
    this.queue.splice(at, 1);
    waiting.reject(new JobCanceled());
  }

  private dispatch(): void {
    for (const pooled of this.workers) {
      if (pooled.ready && !pooled.busy) this.assign(pooled);
    }
    if (this.queue.length > 0 && this.workers.size < this.size) this.startWorker();
  }

  /** Gives a free worker the first waiting job that can be sent to it. */
  private assign(pooled: PooledWorker): void {
    for (let waiting = this.queue.shift(); waiting; waiting = this.queue.shift()) {
      const id = this.nextId++;
      try {
        this.send(pooled.worker, { type: 'job', id, job: waiting.job });
      } catch (error) {
        // What cannot be copied to a worker must neither keep it from others nor end the server.
        waiting.reject(error instanceof Error ? error : new Error('The job cannot be sent'));
        continue;
      }
      pooled.busy = { id, waiting, timer: setTimeout(() => this.timeOut(pooled), this.timeoutMs) };
      return;
    }
  }

  private startWorker(): void {
    const worker = new Worker(WORKER, {
      workerData: this.setup,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    });
    worker.unref();
    const pooled: PooledWorker = { worker, ready: false };
    this.workers.add(pooled);
    worker.on('message', (message: FromWorker) => this.receive(pooled, message));
    worker.on('error', (error) => this.removeWorker(pooled, error));
    worker.on('exit', () => this.removeWorker(pooled, new Error('The query worker ended')));
  }

  private receive(pooled: PooledWorker, message: FromWorker): void {
    if (message.type === 'ready') {
      pooled.ready = true;
      const undone = this.hiddenUpTo(message.loadedSeq);
      if (undone.length > 0) this.send(pooled.worker, { type: 'hide', undone });
    } else if (pooled.busy?.id === message.id) {
      const { waiting, timer } = pooled.busy;
      clearTimeout(timer);
      delete pooled.busy;
      if (message.type === 'done') waiting.resolve(message.json);
      else waiting.reject(new JobError(message.failure));
    }
    this.dispatch();
  }

  private timeOut(pooled: PooledWorker): void {
    void pooled.worker.terminate();
    this.removeWorker(pooled, new JobTimeout('The query took too long'));
  }

  /** A worker is gone: its job fails, or the first waiting one when it never got ready, and another is started. */
  private removeWorker(pooled: PooledWorker, error: unknown): void {
    if (!this.workers.delete(pooled) || this.closed) return;
    const reason = error instanceof Error ? error : new Error('The query worker failed');
    if (pooled.busy) {
      clearTimeout(pooled.busy.timer);
      pooled.busy.waiting.reject(reason);
    } else if (!pooled.ready) this.queue.shift()?.reject(reason);
    // One that never got ready will hardly do so at once: without a pause a damaged file would be opened for ever.
    const pause = pooled.ready ? 0 : RESTART_MS;
    setTimeout(() => {
      if (this.closed) return;
      if (this.workers.size === 0) this.startWorker();
      this.dispatch();
    }, pause).unref();
  }

  private send(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }
}
