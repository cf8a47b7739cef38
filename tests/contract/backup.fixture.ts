import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadEnvironment } from '../../content/environment.ts';
import { lakeClient } from '../../content/lake.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';

const cleanups: (() => Promise<unknown>)[] = [];

/** Ends and deletes all that was started here. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
}

export async function temporary(name: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), name));
  cleanups.push(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A Content Lake with both datasets and nothing in them. */
export async function emptyLake(): Promise<LoadEnvironment> {
  const lake = await startContentLake({
    dir: await temporary('backup-lake-'),
    port: 0,
    projectId: 'backup',
    datasets: [
      { name: 'production', aclMode: 'public' },
      { name: 'program', aclMode: 'private' },
    ],
    tokens: [{ token: 'writer', userId: 'writer', grants: 'write' }],
  });
  cleanups.push(() => lake.close());
  return {
    SANITY_PROJECT_ID: 'backup',
    SANITY_API_HOST: lake.url,
    SANITY_API_TOKEN: 'writer',
    CONTENT_DATASET: 'production',
    PROGRAM_DATASET: 'program',
  };
}

/** All documents of a dataset by id, without what the lake itself writes into each, and into each picture. */
export async function all(env: LoadEnvironment, dataset: string): Promise<Map<unknown, object>> {
  const found = await lakeClient(env, dataset).fetch<Record<string, unknown>[]>('*[!(_id in path("_.**"))]');
  return new Map(
    found.map(({ _rev, _updatedAt, url, _createdAt, ...kept }) => [
      kept._id,
      kept._type === 'sanity.imageAsset' ? kept : { ...kept, _createdAt },
    ]),
  );
}

/** A bucket that speaks as much of S3 as backups need, two names to a page, and takes only what is signed with its key. */
export async function startBucket() {
  const kept = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket');
    const isSigned = /^AWS4-HMAC-SHA256 Credential=backup\/\d{8}\/auto\/s3\/aws4_request/.test(
      request.headers.authorization ?? '',
    );
    if (!isSigned) return response.writeHead(403).end();
    const name = pathname.replace(/^\/backups\/?/, '');
    if (request.method === 'PUT') {
      kept.set(name, Buffer.concat(await request.toArray()));
      return response.end();
    }
    if (name !== '') {
      const bytes = kept.get(name);
      return bytes ? response.end(bytes) : response.writeHead(404).end();
    }
    const from = Number(searchParams.get('continuation-token') ?? 0);
    const keys = [...kept.keys()].toSorted().slice(from, from + 2);
    const next = from + 2 < kept.size ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    const listed = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    return response.end(`<ListBucketResult>${listed}${next}</ListBucketResult>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  cleanups.push(() => new Promise((done) => server.close(done)));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/backups`, kept };
}
