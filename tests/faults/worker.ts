import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const answerSchema = z.object({ id: z.number(), status: z.number() });

export type Task = { form: Record<string, string> } | { run: 'deliver-letters' };

/** A process that runs the handlers. When it is killed, what it was doing is answered with nothing; the next task starts another. */
export class Worker {
  readonly #environment: Record<string, string>;
  readonly #waiting = new Map<number, (status: number | undefined) => void>();
  #process: ChildProcess | undefined;
  #count = 0;

  constructor(environment: Record<string, string>) {
    this.#environment = environment;
  }

  #start(): ChildProcess {
    const child = spawn(
      process.execPath,
      ['--import', './tests/faults/tsx.ts', 'netlify/tests/faultWorker.ts'],
      {
        env: { ...process.env, ...this.#environment },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id, status } = answerSchema.parse(JSON.parse(line));
      this.#waiting.get(id)?.(status);
      this.#waiting.delete(id);
    });
    child.once('exit', () => {
      for (const [id, answer] of this.#waiting) {
        answer(undefined);
        this.#waiting.delete(id);
      }
      if (this.#process === child) this.#process = undefined;
    });
    return child;
  }

  /** The status that the task was answered with; nothing when the process was killed meanwhile. */
  ask(task: Task): Promise<number | undefined> {
    this.#process ??= this.#start();
    this.#count += 1;
    const id = this.#count;
    const answered = new Promise<number | undefined>((answer) => this.#waiting.set(id, answer));
    this.#process.stdin?.write(`${JSON.stringify({ id, ...task })}\n`);
    return answered;
  }

  /** Ends the process as a crash does: without a word, in the middle of its work. */
  kill(): Promise<void> {
    const child = this.#process;
    if (!child) return Promise.resolve();
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGKILL');
    return gone;
  }
}
