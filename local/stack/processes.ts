import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export class PartFailed extends Error {
  override name = 'PartFailed';
}

/** Something was to be started while everything is being stopped. */
export class Stopping extends Error {
  override name = 'Stopping';
  override message = 'The stack is being stopped.';
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

/**
 * Where Node keeps what it has compiled. Netlify's runtime reads a function anew at every call, and most of that is
 * compiling it again.
 */
const COMPILED = resolve('.local/compiled');

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
  readonly #watchdog: ChildProcess;
  #stopping = false;
  /** Called once when a log cannot be written any more; nothing else would say that the disk is full. */
  onTrouble: (error: Error) => void = () => undefined;
  /** Called when a part that should go on has ended; `again` says whether it was started again. */
  onLost: (name: string, again: boolean) => void = () => undefined;

  /**
   * `state` keeps the logs of this run and of the last, and `pids.json`: the process of each part, for whoever
   * measures or tries them.
   */
  constructor(state: string) {
    this.#state = state;
    const logs = join(state, 'logs');
    mkdirSync(logs, { recursive: true });
    rmSync(`${logs}.last`, { recursive: true, force: true });
    renameSync(logs, `${logs}.last`);
    mkdirSync(logs);
    this.#watchdog = spawn(process.execPath, [fileURLToPath(new URL('./watchdog.ts', import.meta.url))], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.#watchdog.unref();
    // Without it the stack still works; only a killed stack would leave its parts behind.
    this.#watchdog.on('error', () => undefined);
    this.#watchdog.stdin?.on('error', () => undefined);
  }

  #log = (name: string) => join(this.#state, 'logs', `${name}.log`);

  #notePids(): void {
    const pids = Object.fromEntries([...this.#running].map(([name, child]) => [name, child.pid]));
    writeFileSync(join(this.#state, 'pids.json'), JSON.stringify(pids));
  }

  #spawn({ name, command: [program, ...args], cwd, env }: Part): ChildProcess {
    if (this.#stopping) throw new Stopping();
    const log = createWriteStream(this.#log(name), { flags: 'a' });
    log.once('error', (error) => this.onTrouble(error));
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd,
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    this.#running.set(name, child);
    this.#watchdog.stdin?.write(`+${child.pid}\n`);
    this.#notePids();
    child.once('exit', () => {
      // What a part has started must not outlive it, or its port would still be taken when it is started again.
      signal(child.pid, 'SIGKILL');
      this.#watchdog.stdin?.write(`-${child.pid}\n`);
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
    const log = readFileSync(this.#log(name), { encoding: 'utf8', flag: 'a+' });
    return log.trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Runs a part to its end. Throws PartFailed with the end of its log when it fails, Stopping when it was ended. */
  async run(part: Part): Promise<void> {
    const child = this.#spawn(part);
    const code = await new Promise((done, failed) => {
      child.once('close', done);
      child.once('error', failed);
    });
    // What it made may be half done, so that nobody should go on with it.
    if (this.#stopping) throw new Stopping();
    if (code !== 0) throw new PartFailed(`${part.name} failed:\n${this.tail(part.name)}`);
  }

  /** Starts a part that goes on, and waits until `url` answers. */
  async start(part: Part, url: string): Promise<void> {
    const child = this.#spawn(part);
    for (;;) {
      if (this.#stopping) throw new Stopping();
      if (child.exitCode !== null || child.signalCode !== null)
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

  /** Ends every part at once, for someone who does not want to wait. */
  kill(): void {
    this.#stopping = true;
    for (const child of this.#running.values()) signal(child.pid, 'SIGKILL');
  }

  /** Ends every part, and waits until each is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(
      [...this.#running.values()].map(async (child) => {
        const gone = new Promise((done) => child.once('exit', done));
        signal(child.pid, 'SIGTERM');
        await Promise.race([gone, setTimeout(GRACE, undefined, { ref: false })]);
        signal(child.pid, 'SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await gone;
      }),
    );
  }
}
