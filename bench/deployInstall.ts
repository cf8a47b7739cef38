import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publicContent } from '../content/documents.ts';
import type { Figure } from './figure.ts';
import { withLake } from './lake.ts';

/** Megabytes on disk that a deploy may install. */
const MOST = 350;

/** The size of a folder on disk in megabytes, as `du` counts it. */
function sizeOf(folder: string): number {
  return Number.parseInt(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }), 10);
}

/** What netlify.toml has Netlify say to `npm` when it installs. */
function installFlags(): string[] {
  const flags = /^\s*NPM_FLAGS = "([^"]+)"$/m.exec(readFileSync('netlify.toml', 'utf8'))?.[1];
  if (!flags) throw new Error('netlify.toml sets no NPM_FLAGS');
  return flags.split(' ');
}

/** Runs a program in a folder where nothing of this checkout is at hand but its Node. Throws with what it said. */
async function run(
  cwd: string,
  env: Record<string, string>,
  [program, ...args]: [string, ...string[]],
): Promise<void> {
  const elsewhere = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'));
  const PATH = [dirname(process.execPath), ...elsewhere].join(delimiter);
  await promisify(execFile)(program, args, {
    cwd,
    env: { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Clones the newest commit, installs what a deploy installs, builds site and functions with it. Gives megabytes. */
async function deployInto(place: string): Promise<number> {
  const clone = join(place, 'clone');
  const npmCache = { npm_config_cache: join(place, 'npm-cache') };
  await run(place, {}, ['git', 'clone', '--quiet', resolve('.'), clone]);
  await run(clone, npmCache, ['npm', 'ci', ...installFlags(), '--no-audit', '--no-fund']);
  const installed = sizeOf(join(clone, 'node_modules'));
  await withLake(publicContent(), ({ url }) =>
    run(clone, { ...npmCache, SANITY_API_HOST: url, NODE_ENV: 'production' }, ['npm', 'run', 'build']),
  );
  if (!existsSync(join(clone, 'dist/pagefind/pagefind.js')))
    throw new Error('the build made no search index');
  await run(clone, {}, ['node', 'netlify/deploy/bundle.ts']);
  return installed;
}

/**
 * What a deploy on Netlify installs, beside the whole project as a developer installs it. Throws when it is too much, or
 * when the site or a function cannot be built with that alone.
 */
export async function measureDeployInstall(): Promise<Figure[]> {
  const place = mkdtempSync(join(tmpdir(), 'bench-deploy-'));
  try {
    const ours = await deployInto(place);
    if (ours > MOST) throw new Error(`a deploy installs ${ours} MB, more than ${MOST}`);
    const peer = 'the whole project';
    return [
      { what: 'Packages that a deploy installs', unit: 'MB', ours, peer, theirs: sizeOf('node_modules') },
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
