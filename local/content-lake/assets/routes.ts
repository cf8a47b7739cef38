import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { requireWriter } from '../auth/identity.ts';
import { MAX_ASSET_BYTES, readBytes } from '../http/body.ts';
import { type Call, datasetFor, param, type Route } from '../http/call.ts';
import { plainError } from '../http/errors.ts';
import { ImageRequestError, transformImage } from '../images/transform.ts';
import type { Lake } from '../lake.ts';
import { create } from '../mutate/apply.ts';
import { describeAsset } from './describe.ts';
import { type AssetFiles, type AssetKind, assetDocumentId } from './files.ts';

const TEXTS = ['label', 'title', 'description', 'creditLine', 'altText'];

/** Uploading images and files, and serving them. */
export function assetRoutes(lake: Lake, files: AssetFiles): Route[] {
  return (['images', 'files'] as const).flatMap((kind): Route[] => [
    { method: 'POST', path: `/assets/${kind}/:dataset`, handler: (call) => upload(lake, files, kind, call) },
    {
      method: 'GET',
      path: `/${kind}/:project/:dataset/:name`,
      handler: (call) => serve(lake, files, kind, call),
    },
    // Sanity's addresses may end with a name of the caller's choice.
    {
      method: 'GET',
      path: `/${kind}/:project/:dataset/:name/:vanity`,
      handler: (call) => serve(lake, files, kind, call),
    },
  ]);
}

async function upload(lake: Lake, files: AssetFiles, kind: AssetKind, call: Call) {
  const dataset = datasetFor(call, lake.config.datasets).name;
  const { userId } = requireWriter(call.identity, 'create');
  const bytes = await readBytes(call.req, MAX_ASSET_BYTES);
  if (bytes.length === 0) throw plainError(400, 'The upload is empty');
  const { query } = call;
  const attributes: Record<string, unknown> = {};
  for (const name of TEXTS) if (query.has(name)) attributes[name] = query.get(name);
  if (query.has('sourceId')) {
    attributes.source = {
      id: query.get('sourceId'),
      name: query.get('sourceName'),
      url: query.get('sourceUrl'),
    };
  }
  const contentType = call.req.headers['content-type'] ?? '';
  const filename = query.get('filename') ?? undefined;
  const { name, doc } = await describeAsset(
    kind,
    { bytes, contentType, filename, attributes },
    { origin: call.origin, projectId: lake.config.projectId, dataset },
  );
  // The file first: a document without its file would be broken for good.
  if (!(await files.find(dataset, kind, name))) await files.write(dataset, kind, name, bytes);
  const existing = lake.store.get(dataset, doc._id);
  if (existing) return { json: { document: existing } };
  lake.committer.commit({
    dataset,
    author: userId,
    mutations: [{ create: doc }],
    run: (work) => create(work, doc, 0, 'ignore'),
  });
  return { json: { document: lake.store.get(dataset, doc._id) } };
}

async function serve(lake: Lake, files: AssetFiles, kind: AssetKind, call: Call) {
  const { config, store } = lake;
  const dataset = param(call, 'dataset');
  const name = param(call, 'name');
  const isKnown =
    param(call, 'project') === config.projectId && config.datasets.some((one) => one.name === dataset);
  const doc = isKnown ? store.get(dataset, assetDocumentId(kind, name)) : null;
  const file = doc && (await files.find(dataset, kind, name));
  if (!file) throw plainError(404, 'Not found');
  const headers: Record<string, string> = {
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    // An uploaded SVG or page must not run anything under this address.
    'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  };
  const query = new URLSearchParams(call.query);
  const download = query.get('dl');
  query.delete('dl');
  query.delete('dlRaw');
  if (download !== null) {
    const original = typeof doc.originalFilename === 'string' ? doc.originalFilename : name;
    const saveAs = encodeURIComponent(download || original);
    headers['content-disposition'] = `attachment; filename*=UTF-8''${saveAs}`;
  }
  if (kind === 'images') {
    const accept = call.req.headers.accept ?? '';
    const key = name.replace(/\.[^.]*$/, '');
    const { body, contentType } = await transformImage(
      await readFile(file.path),
      query,
      accept,
      files.cacheDir,
      key,
    ).catch(refuseImage);
    return { body, contentType, headers: { ...headers, vary: 'origin, accept' } };
  }
  const mimeType = typeof doc.mimeType === 'string' ? doc.mimeType : 'application/octet-stream';
  call.res.writeHead(200, { ...headers, 'content-type': mimeType, 'content-length': String(file.size) });
  // A reader who goes away in the middle is no error.
  await pipeline(files.read(file.path), call.res).catch(() => undefined);
  return undefined;
}

function refuseImage(error: unknown): never {
  if (error instanceof ImageRequestError) throw plainError(400, error.message);
  throw error;
}
