import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClient } from '@sanity/client';
import { publicContent } from '../../content/documents.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';

const PARTS = ['site', 'program', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the site's code with a Content Lake of its own that holds the starter content: both may be changed. */
export async function trySite() {
  mkdirSync('.local', { recursive: true });
  const root = mkdtempSync(resolve('.local/rebuild-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const lake = await startContentLake({
    dir: join(root, 'lake'),
    port: 0,
    projectId: 'mosaic',
    datasets: [{ name: 'production', aclMode: 'public' }],
    tokens: [{ token: 'test', userId: 'test', grants: 'write' }],
  });
  const client = createClient({
    projectId: 'mosaic',
    dataset: 'production',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'test',
    useCdn: false,
  });
  const transaction = client.transaction();
  for (const document of publicContent()) transaction.createOrReplace(document);
  await transaction.commit();

  /** Builds into a folder of this name. Gives what Astro said; throws with it when the build fails. */
  async function build(
    name: string,
    { cache = 'cache', node = [] }: { cache?: string; node?: string[] } = {},
  ) {
    // Not the whole environment: the test runner's PROD and DEV would tell the build that it is none for production.
    const { PATH, HOME } = process.env;
    const env = {
      PATH,
      HOME,
      NODE_ENV: 'production',
      SANITY_API_HOST: lake.url,
      SITE_OUT_DIR: join(root, name),
      SITE_CACHE_DIR: join(root, cache),
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const args = [...node, 'node_modules/astro/bin/astro.mjs', 'build'];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    const code = await new Promise((done) => child.once('close', done));
    if (code !== 0) throw new Error(said);
    return said;
  }

  return {
    root,
    client,
    build,
    /** A file of a build, as text. */
    read: (name: string, file: string) => readFileSync(join(root, name, file), 'utf8'),
    /** All files of a build, by their path. */
    files: (name: string) =>
      Object.fromEntries(
        readdirSync(join(root, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [path.slice(join(root, name).length), readFileSync(path, 'latin1')]),
      ),
    async close() {
      await lake.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
