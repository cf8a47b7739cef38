import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Processes } from './processes.ts';

/** The rooms that the Studio imports. */
const ROOMS = ['program', 'countries', 'locales', 'theme', 'forms', 'emails', 'blocks'];

/** What the built Studio depends on. */
const SOURCES = [
  'studio/**/*.{ts,tsx,json,css,svg,png}',
  `{${ROOMS.join(',')}}/**/*.{ts,tsx,json}`,
  'package-lock.json',
];

function fingerprint(env: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(env));
  const files = globSync(SOURCES, { exclude: (name) => /(^|\/)(node_modules|dist|\.sanity)$/.test(name) });
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the Studio unless the last build was made from the very same sources. Gives the folder to serve. */
export async function buildStudio(
  processes: Processes,
  state: string,
  env: Record<string, string>,
): Promise<string> {
  const out = join(state, 'studio');
  const mark = join(state, 'studio.fingerprint');
  const now = fingerprint(env);
  if (existsSync(join(out, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === now)
    return out;
  // Until the build is whole, what lies there belongs to no sources.
  rmSync(mark, { force: true });
  const sanity = join('..', 'node_modules', 'sanity', 'bin', 'sanity');
  await processes.run({
    name: 'studio-build',
    command: ['node', sanity, 'build', out, '--yes'],
    cwd: 'studio',
    env,
  });
  writeFileSync(mark, now);
  return out;
}

/** Milliseconds of quiet before a changed source is built: an editor writes a file in several steps. */
const QUIET = 500;

/** Builds the Studio anew whenever one of its sources changes, and says so. A build that fails leaves the last one. */
export function rebuildStudio(
  processes: Processes,
  state: string,
  env: Record<string, string>,
  say: (line: string) => void,
): void {
  let going: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const build = async () => {
    const before = existsSync(join(state, 'studio.fingerprint'))
      ? readFileSync(join(state, 'studio.fingerprint'), 'utf8')
      : '';
    if (before === fingerprint(env)) return;
    say('The Studio’s sources have changed. Building it …');
    await buildStudio(processes, state, env).then(
      () => say('The Studio is built: reload it.'),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    );
  };
  for (const room of ['studio', ...ROOMS]) {
    watch(room, { recursive: true }, (_event, name) => {
      if (!name || /(^|\/)(node_modules|\.sanity|dist)(\/|$)/.test(name)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        going = going.then(build);
      }, QUIET);
    });
  }
}
