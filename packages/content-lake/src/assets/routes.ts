import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { MAX_ASSET_BYTES, readBytes } from '../http/body.ts';
import { datasetOf } from '../http/dataset.ts';
import { type LakeContext, type LakeEnv, searchOf } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { requireChanges, requireWriter } from '../http/identity.ts';
import { ImageRequestError, transformImage } from '../images/transform.ts';
import type { Lake } from '../lake.ts';
import { create } from '../mutate/apply.ts';
import { describeAsset } from './describe.ts';
import { type AssetKind, assetDocumentId } from './files.ts';
import { serveBytes } from './serveBytes.ts';

const TEXTS = ['label', 'title', 'description', 'creditLine', 'altText'];

const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  // An uploaded SVG or page must not run anything under this address.
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
};

/** Uploading images and files, and serving them. */
export function assetRoutes(lake: Lake): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>();
  for (const kind of ['images', 'files'] as const) {
    const answer = (c: LakeContext) => serve(lake, kind, c);
    app.post(`/assets/${kind}/:dataset`, (c) => upload(lake, kind, c));
    app.get(`/${kind}/:project/:dataset/:name`, answer);
    // Sanity's addresses may end with a name of the caller's choice.
    app.get(`/${kind}/:project/:dataset/:name/:vanity`, answer);
  }
  return app;
}

async function upload(lake: Lake, kind: AssetKind, c: LakeContext): Promise<Response> {
  const { config, store, files, committer, indexing } = lake;
  const dataset = datasetOf(c, config.datasets).name;
  const identity = requireWriter(c.get('identity'), 'create');
  const { userId } = identity;
  const bytes = await readBytes(c, MAX_ASSET_BYTES);
  if (bytes.length === 0) throw plainError(400, 'The upload is empty');
  const search = searchOf(c);
  const { name, doc } = await describeAsset(
    kind,
    {
      bytes,
      contentType: c.req.header('content-type') ?? '',
      filename: search.get('filename') ?? undefined,
      attributes: attributesOf(search),
    },
    { origin: lake.url, projectId: config.projectId, dataset },
  );
  requireChanges(identity, [doc._id], 'create');
  // The file first: a document without its file would be broken for good.
  if (!(await files.find(dataset, kind, name))) await files.write(dataset, kind, name, bytes);
  const existing = store.get(dataset, doc._id);
  if (existing) return c.json({ document: existing });
  committer.commit({
    dataset,
    author: userId,
    mutations: [{ create: doc }],
    run: (work) => create(work, doc, 0, 'ignore'),
  });
  await indexing.settled(dataset);
  return c.json({ document: store.get(dataset, doc._id) });
}

function attributesOf(search: URLSearchParams): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name of TEXTS) if (search.has(name)) attributes[name] = search.get(name);
  if (search.has('sourceId')) {
    attributes.source = {
      id: search.get('sourceId'),
      name: search.get('sourceName'),
      url: search.get('sourceUrl'),
    };
  }
  return attributes;
}

async function serve({ config, store, files }: Lake, kind: AssetKind, c: LakeContext): Promise<Response> {
  const { project, dataset = '', name = '' } = c.req.param();
  const isKnown = project === config.projectId && config.datasets.some((one) => one.name === dataset);
  const doc = isKnown ? store.get(dataset, assetDocumentId(kind, name)) : null;
  const file = doc && (await files.find(dataset, kind, name));
  if (!file) throw plainError(404, 'Not found');
  const search = searchOf(c);
  const download = search.get('dl');
  search.delete('dl');
  search.delete('dlRaw');
  const headers: Record<string, string> = { ...HEADERS };
  if (download !== null) {
    const original = typeof doc.originalFilename === 'string' ? doc.originalFilename : name;
    headers['content-disposition'] =
      `attachment; filename*=UTF-8''${encodeURIComponent(download || original)}`;
  }
  if (kind === 'files') {
    const contentType = typeof doc.mimeType === 'string' ? doc.mimeType : 'application/octet-stream';
    const bytes = await openAsBlob(file.path);
    return serveBytes(c, bytes, { ...headers, etag: tagOf(name), 'content-type': contentType });
  }
  const key = name.replace(/\.[^.]*$/, '');
  const accept = c.req.header('accept') ?? '';
  const original = await readFile(file.path);
  const { body, contentType } = await transformImage(original, search, accept, files.cacheDir, key).catch(
    refuseImage,
  );
  return serveBytes(c, new Blob([Uint8Array.from(body)]), {
    ...headers,
    etag: tagOf(name, search.toString(), contentType),
    'content-type': contentType,
    vary: 'origin, accept',
  });
}

/** The name of an asset is a digest of its bytes; what is made of an image depends on the parameters and the format. */
function tagOf(...parts: string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}"`;
}

function refuseImage(error: unknown): never {
  if (error instanceof ImageRequestError) throw plainError(400, error.message);
  throw error;
}
