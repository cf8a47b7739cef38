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
export class JobAbandoned extends Error {
  override name = 'JobAbandoned';
}

type Waiting = { job: Job; resolve: (json: string) => void; reject: (error: Error) => void };
type Seat = {
  worker: Worker;
  ready: boolean;
  busy?: { id: number; waiting: Waiting; timer: NodeJS.Timeout };
};

/** Beside this file, whether it runs from the sources or built. */
const WORKER = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);

const MAX_MEMORY_MB = 2048;
const REHIRE_MS = 1000;

/**
 * A few worker threads with one queue. A job that takes too long ends its worker, and only that job fails:
 * the others were not sent yet. Workers beyond the first start when all are busy.
 */
export class WorkerHost {
  private readonly setup: WorkerSetup;
  private readonly size: number;
  private readonly timeoutMs: number;
  private readonly seats = new Set<Seat>();
  private readonly queue: Waiting[] = [];
  private nextId = 1;
  private closed = false;

  constructor(setup: WorkerSetup, size: number, timeoutMs: number) {
    this.setup = setup;
    this.size = size;
    this.timeoutMs = timeoutMs;
    this.hire();
  }

  /**
   * The JSON text of what the job gives. Rejects with a JobError or a JobTimeout, or with a JobAbandoned when
   * `gone` is signalled before the job has begun: hundreds of them would keep all others waiting for nothing.
   */
  run(job: Job, gone?: AbortSignal): Promise<string> {
    if (this.closed) return Promise.reject(new Error('The lake is closed'));
    if (gone?.aborted) return Promise.reject(new JobAbandoned());
    return new Promise((resolve, reject) => {
      const waiting = { job, resolve, reject };
      this.queue.push(waiting);
      gone?.addEventListener('abort', () => this.abandon(waiting), { once: true });
      this.dispatch();
    });
  }

  /** Tells every worker what changed. Jobs that start later see it. */
  follow(delta: Delta): void {
    for (const { worker } of this.seats) this.send(worker, { type: 'delta', delta });
  }

  /** Tells every worker that a dataset is gone. */
  forget(dataset: string): void {
    for (const { worker } of this.seats) this.send(worker, { type: 'forget', dataset });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting.reject(new Error('The lake is closed'));
    await Promise.all(
      [...this.seats].map((seat) => {
        if (seat.busy) clearTimeout(seat.busy.timer);
        seat.busy?.waiting.reject(new Error('The lake is closed'));
        return seat.worker.terminate();
      }),
    );
  }

  private abandon(waiting: Waiting): void {
    const at = this.queue.indexOf(waiting);
    if (at < 0) return;
    this.queue.splice(at, 1);
    waiting.reject(new JobAbandoned());
  }

  private dispatch(): void {
    for (const seat of this.seats) {
      if (seat.ready && !seat.busy) this.occupy(seat);
    }
    if (this.queue.length > 0 && this.seats.size < this.size) this.hire();
  }

  /** Gives a free worker the first waiting job that can be sent to it. */
  private occupy(seat: Seat): void {
    for (let waiting = this.queue.shift(); waiting; waiting = this.queue.shift()) {
      const id = this.nextId++;
      try {
        this.send(seat.worker, { type: 'job', id, job: waiting.job });
      } catch (error) {
        // What cannot be copied to a worker must neither keep it from others nor end the server.
        waiting.reject(error instanceof Error ? error : new Error('The job cannot be sent'));
        continue;
      }
      seat.busy = { id, waiting, timer: setTimeout(() => this.timeOut(seat), this.timeoutMs) };
      return;
    }
  }

  private hire(): void {
    const worker = new Worker(WORKER, {
      workerData: this.setup,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    });
    worker.unref();
    const seat: Seat = { worker, ready: false };
    this.seats.add(seat);
    worker.on('message', (message: FromWorker) => this.receive(seat, message));
    worker.on('error', (error) => this.leave(seat, error));
    worker.on('exit', () => this.leave(seat, new Error('The query worker ended')));
  }

  private receive(seat: Seat, message: FromWorker): void {
    if (message.type === 'ready') seat.ready = true;
    else if (seat.busy?.id === message.id) {
      const { waiting, timer } = seat.busy;
      clearTimeout(timer);
      delete seat.busy;
      if (message.type === 'done') waiting.resolve(message.json);
      else waiting.reject(new JobError(message.failure));
    }
    this.dispatch();
  }

  private timeOut(seat: Seat): void {
    void seat.worker.terminate();
    this.leave(seat, new JobTimeout('The query took too long'));
  }

  /** A worker is gone: its job fails, or the first waiting one when it never got ready, and another is hired. */
  private leave(seat: Seat, error: unknown): void {
    if (!this.seats.delete(seat) || this.closed) return;
    const reason = error instanceof Error ? error : new Error('The query worker failed');
    if (seat.busy) {
      clearTimeout(seat.busy.timer);
      seat.busy.waiting.reject(reason);
    } else if (!seat.ready) this.queue.shift()?.reject(reason);
    // One that never got ready will hardly do so at once: without a pause a damaged file would be opened for ever.
    const pause = seat.ready ? 0 : REHIRE_MS;
    setTimeout(() => {
      if (this.closed) return;
      if (this.seats.size === 0) this.hire();
      this.dispatch();
    }, pause).unref();
  }

  private send(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }
}
