import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Processes } from './processes.ts';

/**
 * Builds the site, by the command that the host runs, into a new folder and then puts a link in its place, so that no
 * reader ever sees half a site. What has not changed is taken from the cache that stays between builds.
 */
export class SiteBuilder {
  readonly #processes: Processes;
  readonly #builds: string;
  readonly #cache: string;
  readonly #env: Record<string, string>;
  #count = Date.now();
  #going: Promise<void> | undefined;
  #again = false;
  /** The folder to serve: a link to the newest build. */
  readonly live: string;

  constructor(processes: Processes, state: string, env: Record<string, string>) {
    this.#processes = processes;
    this.#builds = join(state, 'site-builds');
    this.#cache = join(state, 'site-cache');
    this.#env = env;
    this.live = join(state, 'site');
    mkdirSync(this.#builds, { recursive: true });
  }

  async #buildOnce(): Promise<void> {
    this.#count += 1;
    const out = join(this.#builds, String(this.#count));
    await this.#processes.run({
      name: 'site-build',
      command: ['npm', 'run', 'build', '--silent'],
      env: {
        ...this.#env,
        SITE_OUT_DIR: out,
        SITE_CACHE_DIR: this.#cache,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    const next = `${this.live}.next`;
    rmSync(next, { force: true });
    symlinkSync(out, next);
    renameSync(next, this.live);
    for (const old of readdirSync(this.#builds)) {
      if (old !== basename(out)) await rm(join(this.#builds, old), { recursive: true, force: true });
    }
  }

  async #buildUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      await this.#buildOnce();
    } while (this.#again);
  }

  /** Builds now. When a build is going on, one more follows it, however often it is asked for. */
  build(): Promise<void> {
    this.#again = this.#going !== undefined;
    this.#going ??= this.#buildUntilQuiet().finally(() => {
      this.#going = undefined;
    });
    return this.#going;
  }
}
