import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export class PartFailed extends Error {
  override name = 'PartFailed';
}

export interface Part {
  name: string;
  /** Program and arguments; `node` is the one this process runs on. */
  command: [string, ...string[]];
  cwd?: string;
  env?: Record<string, string>;
}

/** Milliseconds a part has to end after it was asked to, before it is made to. */
const GRACE = 5000;

/** Runs the parts of the stack as process groups of their own, each with a log, and ends them all together. */
export class Processes {
  readonly #logs: string;
  readonly #running = new Map<string, ChildProcess>();
  #stopping = false;
  /** Called when a part that should go on has ended. */
  onLost: (name: string) => void = () => undefined;

  constructor(logs: string) {
    this.#logs = logs;
    mkdirSync(logs, { recursive: true });
  }

  #spawn({ name, command: [program, ...args], cwd, env }: Part): ChildProcess {
    const log = createWriteStream(join(this.#logs, `${name}.log`), { flags: 'a' });
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    this.#running.set(name, child);
    child.once('exit', () => this.#running.delete(name));
    return child;
  }

  /** The end of a part's log, for a person who must find out what went wrong. */
  tail(name: string, lines = 15): string {
    return readFileSync(join(this.#logs, `${name}.log`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-lines)
      .join('\n');
  }

  /** Runs a part to its end. Throws PartFailed with the end of its log when it fails. */
  async run(part: Part): Promise<void> {
    const child = this.#spawn(part);
    const code = await new Promise((done, failed) => {
      child.once('close', done);
      child.once('error', failed);
    });
    if (code !== 0 && !this.#stopping) throw new PartFailed(`${part.name} failed:\n${this.tail(part.name)}`);
  }

  /** Starts a part that goes on, and waits until `url` answers. */
  async start(part: Part, url: string): Promise<void> {
    const child = this.#spawn(part);
    child.once('exit', () => this.#stopping || this.onLost(part.name));
    while (!this.#stopping) {
      if (child.exitCode !== null)
        throw new PartFailed(`${part.name} ended while starting:\n${this.tail(part.name)}`);
      const answers = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) }).then(
        () => true,
        () => false,
      );
      if (answers) return;
      await setTimeout(100);
    }
  }

  /** Memory of each part in bytes, its children included (Linux; nothing elsewhere). */
  pids(): Map<string, number> {
    return new Map(
      [...this.#running].flatMap(([name, child]) => (child.pid ? [[name, child.pid] as const] : [])),
    );
  }

  /** Ends every part, and waits until each is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const signal = (pid: number | undefined, name: NodeJS.Signals) => {
      try {
        if (pid) process.kill(-pid, name);
      } catch {
        // The group is gone already.
      }
    };
    await Promise.all(
      [...this.#running.values()].map(async (child) => {
        const gone = new Promise((done) => child.once('exit', done));
        signal(child.pid, 'SIGTERM');
        await Promise.race([gone, setTimeout(GRACE, undefined, { ref: false })]);
        // Children that outlived the part they belong to.
        signal(child.pid, 'SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await gone;
      }),
    );
  }
}
