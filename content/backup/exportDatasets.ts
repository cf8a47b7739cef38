import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportDataset } from '@sanity/export';
import type { LoadEnvironment } from '../environment.ts';
import { datasetsOf, lakeClient } from '../lake.ts';
import { archiveFile, MANIFEST_FILE, type Manifest } from './folder.ts';

/**
 * Writes every dataset with its drafts and assets into a folder, which must not exist yet: one archive each, in the
 * form of Sanity's own export, and a manifest. Only the owner may read it: people are in it.
 */
export async function exportDatasets(env: LoadEnvironment, folder: string, now: Date): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const datasets: Manifest['datasets'] = [];
  for (const { role, dataset } of datasetsOf(env)) {
    const outputPath = join(folder, archiveFile(role));
    const { documentCount } = await exportDataset({
      client: lakeClient(env, dataset),
      dataset,
      outputPath,
      drafts: true,
      assets: true,
    });
    await chmod(outputPath, 0o600);
    datasets.push({ role, dataset, documents: documentCount });
  }
  const manifest: Manifest = { exportedAt: now.toISOString(), datasets };
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest, null, 2), {
    mode: 0o600,
    flag: 'wx',
  });
  return manifest;
}
