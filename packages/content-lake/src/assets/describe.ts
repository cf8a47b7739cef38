import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { plainError } from '../http/errors.ts';
import { describeImage } from '../images/describe.ts';
import { ImageRequestError } from '../images/transform.ts';
import type { Doc } from '../store/document.ts';
import { type AssetKind, assetDocumentId } from './files.ts';

export type Upload = {
  bytes: Uint8Array;
  contentType: string;
  filename: string | undefined;
  /** Other attributes that the uploader gives: label, title, description, creditLine, source. */
  attributes: Record<string, unknown>;
};

/** The asset document for uploaded bytes, and the name of their file. Throws 400 for what is no image. */
export async function describeAsset(
  kind: AssetKind,
  upload: Upload,
  place: { origin: string; projectId: string; dataset: string },
): Promise<{ name: string; doc: Doc }> {
  const sha1hash = createHash('sha1').update(upload.bytes).digest('hex');
  const facts = kind === 'images' ? await imageFacts(upload.bytes) : fileFacts(upload);
  const name = `${sha1hash}${facts.size}.${facts.extension}`;
  const path = `${kind}/${place.projectId}/${place.dataset}/${name}`;
  return {
    name,
    doc: {
      _id: assetDocumentId(kind, name),
      _type: kind === 'images' ? 'sanity.imageAsset' : 'sanity.fileAsset',
      assetId: sha1hash,
      extension: facts.extension,
      ...(facts.metadata ? { metadata: facts.metadata } : {}),
      mimeType: facts.mimeType,
      originalFilename: upload.filename ?? name,
      path,
      sha1hash,
      size: upload.bytes.length,
      uploadId: sha1hash,
      url: `${place.origin}/${path}`,
      ...upload.attributes,
    },
  };
}

type Facts = { extension: string; mimeType: string; size: string; metadata?: object };

async function imageFacts(bytes: Uint8Array): Promise<Facts> {
  try {
    const { extension, mimeType, width, height, metadata } = await describeImage(bytes);
    return { extension, mimeType, size: `-${width}x${height}`, metadata };
  } catch (error) {
    if (error instanceof ImageRequestError) throw plainError(400, error.message);
    throw error;
  }
}

function fileFacts({ filename, contentType }: Upload): Facts {
  const extension = extname(filename ?? '')
    .slice(1)
    .toLowerCase();
  return {
    extension: /^[a-z0-9]{1,16}$/.test(extension) ? extension : 'bin',
    mimeType: /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0] ?? 'application/octet-stream',
    size: '',
  };
}
