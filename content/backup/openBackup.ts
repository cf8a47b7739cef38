import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bucketOf } from './bucket.ts';
import type { BackupEnvironment } from './environment.ts';
import { NotOpened, unseal } from './sealed.ts';

const IN_BUCKET = 'bucket:';

/** The bytes of a sealed backup: of a file, or of `bucket:<name>`, where `bucket:newest` is the last one made. */
async function readSealed(place: string, backup: BackupEnvironment): Promise<Uint8Array> {
  if (!place.startsWith(IN_BUCKET)) return readFile(place);
  const bucket = bucketOf(backup);
  if (!bucket) throw new NotOpened('BACKUP_BUCKET is needed to read from the bucket.');
  const asked = place.slice(IN_BUCKET.length);
  const name = asked === 'newest' ? (await bucket.names()).findLast((one) => one.endsWith('.age')) : asked;
  if (!name) throw new NotOpened('The bucket holds no backup.');
  return bucket.get(name);
}

/**
 * Lends a backup as a folder, for as long as the work takes: a folder as it is, and what is encrypted opened into a
 * temporary one that only its owner may read. Throws NotOpened.
 */
export async function withBackup<Result>(
  place: string,
  backup: BackupEnvironment,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  if ((await stat(place).catch(() => undefined))?.isDirectory()) return work(place);
  if (!backup.BACKUP_IDENTITY) throw new NotOpened('BACKUP_IDENTITY is needed to open an encrypted backup.');
  const folder = await mkdtemp(join(tmpdir(), 'restore-'));
  try {
    await unseal(await readSealed(place, backup), backup.BACKUP_IDENTITY, folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
