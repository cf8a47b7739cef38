import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadEnvironment } from '../environment.ts';
import { bucketOf } from './bucket.ts';
import type { BackupEnvironment } from './environment.ts';
import { exportDatasets } from './exportDatasets.ts';
import { seal } from './sealed.ts';

/** What a sealed backup is called: by its moment, so that names sort as days do. */
const nameOf = (now: Date) => `mosaic-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.tar.age`;

/** A dataset came out empty: the backup would say that nothing is there, and somebody would trust it. */
class NothingToBackUp extends Error {
  override name = 'NothingToBackUp';
}

/**
 * Makes an encrypted backup of every dataset and puts it into the bucket, or without one into a folder. What is not
 * encrypted lies in a temporary folder that only its owner may read, and is deleted. Gives where the backup lies.
 */
export async function backUp(
  env: LoadEnvironment,
  backup: BackupEnvironment,
  now: Date,
  folder = 'backups',
): Promise<string> {
  if (!backup.BACKUP_RECIPIENT)
    throw new Error('BACKUP_RECIPIENT is needed: npm run content:backup -- --keys');
  const bucket = bucketOf(backup);
  const plain = await mkdtemp(join(tmpdir(), 'backup-'));
  try {
    const { datasets } = await exportDatasets(env, plain, now);
    const empty = datasets.find(({ documents }) => documents === 0);
    if (empty) throw new NothingToBackUp(`The dataset ${empty.dataset} holds nothing.`);
    const sealed = await seal(plain, backup.BACKUP_RECIPIENT);
    const name = nameOf(now);
    if (bucket) {
      await bucket.put(name, sealed);
      return `bucket:${name}`;
    }
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, name), sealed, { mode: 0o600, flag: 'wx' });
    return join(folder, name);
  } finally {
    await rm(plain, { recursive: true, force: true });
  }
}
