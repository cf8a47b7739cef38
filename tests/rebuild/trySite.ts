import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoredDocument } from '../../content/documents.ts';
import { copyProject } from './copyProject.ts';
import { startContent } from './startContent.ts';

/**
 * A copy of the site's code with a Content Lake of its own that holds the starter content: both may be changed. `prepare`
 * changes the copy first, and gives what its Content Lake holds instead.
 */
export async function trySite(prepare?: (root: string) => readonly StoredDocument[] | undefined) {
  mkdirSync('.local', { recursive: true });
  const root = mkdtempSync(resolve('.local/rebuild-'));
  copyProject(root);
  const content = await startContent(join(root, 'lake'), prepare?.(root));

  /** Builds into a folder of this name. Gives what Astro said; throws with it when the build fails. */
  async function build(
    name: string,
    {
      cache = 'cache',
      node = [],
      pseudo = '',
      mode = '',
    }: { cache?: string; node?: string[]; pseudo?: string; mode?: string } = {},
  ) {
    // Not the whole environment: the test runner's PROD and DEV would tell the build that it is none for production.
    const { PATH, HOME } = process.env;
    const env = {
      PATH,
      HOME,
      NODE_ENV: 'production',
      SANITY_API_HOST: content.url,
      SITE_OUT_DIR: join(root, name),
      SITE_CACHE_DIR: join(root, cache),
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_PSEUDO: pseudo,
      PROGRAM_MODE: mode,
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
    client: content.client,
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
      await content.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
