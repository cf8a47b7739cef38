import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { SanityClient } from '@sanity/client';
import { sanityImport } from '@sanity/import';
import { z } from 'zod';
import type { LoadEnvironment } from '../environment.ts';
import { datasetsOf, lakeClient } from '../lake.ts';
import { readErased } from './erased.ts';
import { archiveFile, MANIFEST_FILE, manifestSchema } from './folder.ts';
import { DATA_FILE, documentsIn, readArchive } from './readArchive.ts';
import { type ArchivedDocument, filesLeftOut, withLettersHeld, withoutErased } from './withoutErased.ts';

/** Thrown when a restore would do harm or has not put everything back. The message says what to do. */
export class RestoreRefused extends Error {
  override name = 'RestoreRefused';
}

export interface RestoreOptions {
  /** Replace documents that exist. Without it, a dataset that holds anything is left alone. */
  replace: boolean;
  /** Restore this one document and nothing else. */
  only?: string;
  /** Folders of later backups: who was erased by then does not come back either, where the datasets were lost too. */
  erasedIn?: readonly string[];
}

export interface Restored {
  dataset: string;
  documents: number;
  /** Left out, because they are of people who were erased. */
  refused: number;
}

const count = z.number();
const CONTENT = '!(_id in path("_.**")) && !(_type in ["sanity.imageAsset", "sanity.fileAsset"])';

/** Everything that the archive put there, but for what the lake itself writes into every document. */
async function assertThere(client: SanityClient, documents: readonly ArchivedDocument[]): Promise<void> {
  for (let from = 0; from < documents.length; from += 100) {
    const batch = documents.slice(from, from + 100);
    const found = await client.getDocuments(batch.map(({ _id }) => _id));
    for (const [index, archived] of batch.entries()) {
      const { _rev, _updatedAt, ...sent } = archived;
      const { _rev: _, _updatedAt: __, ...kept } = found[index] ?? {};
      const hasAssets = JSON.stringify(sent).includes('"_sanityAsset"');
      if (hasAssets ? !found[index] : !isDeepStrictEqual(sent, kept))
        throw new RestoreRefused(
          `${archived._id} is not as the backup has it. Nothing was deleted; restore again with --replace.`,
        );
    }
  }
}

async function restoreOne(
  client: SanityClient,
  archive: string,
  isErased: (id: string) => boolean,
  { replace, only }: RestoreOptions,
): Promise<Omit<Restored, 'dataset'>> {
  const held = count.parse(await client.fetch(`count(*[${CONTENT}])`));
  if (held > 0 && !replace && !only)
    throw new RestoreRefused(
      `The dataset ${client.config().dataset} holds ${held} documents. Restore into an empty one, or say --replace to put the backup's documents in the place of those with the same id.`,
    );
  let result = { documents: 0, refused: 0 };
  await readArchive(archive, async (folder) => {
    const data = join(folder, DATA_FILE);
    const all = await documentsIn(folder);
    const allowed = withoutErased(all, isErased, new Date());
    const kept = only ? allowed.kept.filter(({ _id }) => _id === only) : allowed.kept;
    const isRefused = all.some(({ _id }) => _id === only) && kept.length === 0;
    const refused = only ? Number(isRefused) : allowed.refused;
    result = { documents: kept.length, refused };
    if (kept.length === 0) return;
    const held = withLettersHeld(kept);
    await writeFile(data, held.map((document) => `${JSON.stringify(document)}\n`).join(''));
    // The import takes every picture in the folder, shown or not.
    for (const file of filesLeftOut(all, allowed.kept)) await rm(join(folder, file), { force: true });
    await sanityImport(folder, { client, operation: replace || only ? 'createOrReplace' : 'create' });
    await assertThere(client, held);
  });
  return result;
}

/**
 * Puts a backup back and reads it back. Throws RestoreRefused when a dataset is not empty and `replace` was not asked
 * for, when the one document asked for is not in the backup, or is of somebody who was erased.
 */
export async function restoreDatasets(
  env: LoadEnvironment,
  folder: string,
  options: RestoreOptions,
): Promise<Restored[]> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8')));
  const backups = [folder, ...(options.erasedIn ?? [])];
  const isErased = await readErased(lakeClient(env, env.PROGRAM_DATASET), backups);
  const restored: Restored[] = [];
  for (const { role, dataset } of datasetsOf(env)) {
    if (!manifest.datasets.some((one) => one.role === role)) continue;
    const archive = join(folder, archiveFile(role));
    restored.push({ dataset, ...(await restoreOne(lakeClient(env, dataset), archive, isErased, options)) });
  }
  const found = restored.reduce((sum, { documents, refused }) => sum + documents + refused, 0);
  if (options.only && found === 0) throw new RestoreRefused(`The backup holds no ${options.only}.`);
  if (options.only && restored.some(({ refused }) => refused > 0))
    throw new RestoreRefused(`${options.only} was erased. An erasure is for good; nothing was restored.`);
  return restored;
}
