import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** How often a part that ends by itself is started again within a minute, before the stack gives up. */
const RESTARTS_A_MINUTE = 3;

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // The group is gone already.
  }
}

/** Runs the parts of the stack as process groups of their own, each with a log, and ends them all together. */
export class Processes {
  readonly #state: string;
  readonly #running = new Map<string, ChildProcess>();
  readonly #lost = new Map<string, number[]>();
  #stopping = false;
  /** Called when a part that should go on has ended; `again` says whether it was started again. */
  onLost: (name: string, again: boolean) => void = () => undefined;

  /** `state` keeps the logs, and `pids.json`: the process of each part, for whoever measures or tries them. */
  constructor(state: string) {
    this.#state = state;
    mkdirSync(join(state, 'logs'), { recursive: true });
  }

  #log = (name: string) => join(this.#state, 'logs', `${name}.log`);

  #notePids(): void {
    const pids = Object.fromEntries([...this.#running].map(([name, child]) => [name, child.pid]));
    writeFileSync(join(this.#state, 'pids.json'), JSON.stringify(pids));
  }

  #spawn({ name, command: [program, ...args], cwd, env }: Part): ChildProcess {
    const log = createWriteStream(this.#log(name), { flags: 'a' });
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    this.#running.set(name, child);
    this.#notePids();
    child.once('exit', () => {
      if (this.#running.get(name) === child) this.#running.delete(name);
    });
    return child;
  }

  /** Starts a part again that ended by itself, unless it does so again and again. */
  #keepUp(part: Part, child: ChildProcess): void {
    child.once('exit', () => {
      if (this.#stopping) return;
      const recent = [...(this.#lost.get(part.name) ?? []), Date.now()].filter(
        (time) => time > Date.now() - 60_000,
      );
      this.#lost.set(part.name, recent);
      const again = recent.length <= RESTARTS_A_MINUTE;
      if (again) this.#keepUp(part, this.#spawn(part));
      this.onLost(part.name, again);
    });
  }

  /** The end of a part's log, for a person who must find out what went wrong. */
  tail(name: string, lines = 15): string {
    return readFileSync(this.#log(name), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
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
    while (!this.#stopping) {
      if (child.exitCode !== null)
        throw new PartFailed(`${part.name} ended while starting:\n${this.tail(part.name)}`);
      const answers = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) }).then(
        () => true,
        () => false,
      );
      if (answers) break;
      await setTimeout(100);
    }
    this.#keepUp(part, child);
  }

  /** Ends every part, and waits until each is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
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
