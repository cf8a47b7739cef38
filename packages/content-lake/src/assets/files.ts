import { mkdirSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Doc } from '../store/document.ts';

export type AssetKind = 'images' | 'files';

export type AssetFiles = {
  /** Stores bytes under a name; complete on the disk when it resolves. */
  write(dataset: string, kind: AssetKind, name: string, bytes: Uint8Array): Promise<void>;
  /** The path of stored bytes and their number, or undefined when there are none. */
  find(dataset: string, kind: AssetKind, name: string): Promise<{ path: string; size: number } | undefined>;
  remove(dataset: string, kind: AssetKind, name: string): Promise<void>;
  removeDataset(dataset: string): Promise<void>;
  /** Where derived images may be kept. */
  cacheDir: string;
};

/** The names under which assets are stored: a SHA-1, for images the size in pixels, and an extension. */
const NAME = /^[a-f0-9]{40}(-\d{1,6}x\d{1,6})?\.[a-z0-9]{1,16}$/;

export function isAssetName(name: string): boolean {
  return NAME.test(name);
}

/** The bytes of assets, as files in the folder of the lake. */
export function createAssetFiles(dir: string): AssetFiles {
  const pathOf = (dataset: string, kind: AssetKind, name: string): string => {
    if (!isAssetName(name)) throw new Error('Not the name of an asset');
    return join(dir, 'assets', dataset, kind, name);
  };
  return {
    cacheDir: join(dir, 'image-cache'),
    async write(dataset, kind, name, bytes) {
      const path = pathOf(dataset, kind, name);
      mkdirSync(join(path, '..'), { recursive: true });
      const temporary = `${path}.${process.pid}.${Date.now()}.part`;
      const file = await open(temporary, 'w');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    },
    async find(dataset, kind, name) {
      if (!isAssetName(name)) return undefined;
      const path = pathOf(dataset, kind, name);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() ? { path, size: found.size } : undefined;
    },
    async remove(dataset, kind, name) {
      await rm(pathOf(dataset, kind, name), { force: true });
    },
    async removeDataset(dataset) {
      await rm(join(dir, 'assets', dataset), { recursive: true, force: true });
    },
  };
}

/** The stored file of an asset document, or undefined for other documents. */
export function fileOfAsset(doc: Doc): { kind: AssetKind; name: string } | undefined {
  const kind =
    doc._type === 'sanity.imageAsset' ? 'images' : doc._type === 'sanity.fileAsset' ? 'files' : undefined;
  const name = typeof doc.path === 'string' ? doc.path.split('/').at(-1) : undefined;
  return kind && name && isAssetName(name) ? { kind, name } : undefined;
}

/** The id of the document about a stored file. */
export function assetDocumentId(kind: AssetKind, name: string): string {
  return `${kind === 'images' ? 'image' : 'file'}-${name.replace('.', '-')}`;
}
