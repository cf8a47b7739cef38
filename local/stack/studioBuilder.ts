import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Processes } from './processes.ts';

/** What the built Studio depends on. */
const SOURCES = [
  'studio/**/*.{ts,tsx,json,css,svg,png}',
  'program/**/*.ts',
  'emails/**/*.{ts,tsx}',
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
