import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { create } from 'tar';
import { z } from 'zod';

const lockSchema = z.object({ packages: z.record(z.string(), z.unknown()) });
const manifestSchema = z.looseObject({ name: z.string(), version: z.string() });

/**
 * A package registry that has what is installed in this repository and nothing else, so that a package can be installed
 * as anybody would install it, without a network.
 */
export async function startRegistry(): Promise<{ url: string; close(): Promise<void> }> {
  const folders = Object.keys(
    lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages,
  ).filter((folder) => existsSync(join(folder, 'package.json')));

  /** The installed versions of a package, each with its folder. */
  const versionsOf = (name: string) =>
    new Map(
      folders
        .filter((folder) => `/${folder}`.endsWith(`/node_modules/${name}`))
        .map((folder) => {
          const manifest = manifestSchema.parse(
            JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
          );
          return [manifest.version, { folder, manifest }] as const;
        }),
    );

  const server = createServer((request, response) => {
    const [name = '', version] = (request.url ?? '').slice(1).split('/-/').map(decodeURIComponent);
    const versions = versionsOf(name);
    const wanted = version && versions.get(version);
    if (wanted) {
      const filter = (path: string) => !path.startsWith('./node_modules');
      create({ cwd: wanted.folder, prefix: 'package', portable: true, filter }, ['.']).pipe(response);
      return;
    }
    const packument = {
      name,
      'dist-tags': { latest: [...versions.keys()].at(-1) },
      versions: Object.fromEntries(
        [...versions].map(([each, { manifest }]) => [
          each,
          { ...manifest, dist: { tarball: `${url}/${encodeURIComponent(name)}/-/${each}` } },
        ]),
      ),
    };
    response.writeHead(versions.size > 0 ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(packument));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
