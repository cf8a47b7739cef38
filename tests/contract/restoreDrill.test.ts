import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '../../content/backup/backUp.ts';
import { type BackupEnvironment, readBackupEnvironment } from '../../content/backup/environment.ts';
import { markOf } from '../../content/backup/erased.ts';
import { withBackup } from '../../content/backup/openBackup.ts';
import { restoreDatasets } from '../../content/backup/restoreDatasets.ts';
import { checkDocument, pilot, publicContent } from '../../content/documents.ts';
import type { LoadEnvironment } from '../../content/environment.ts';
import { lakeClient } from '../../content/lake.ts';
import { writeDocuments } from '../../content/write.ts';
import { all, cleanUp, emptyLake, startBucket, temporary } from './backup.fixture.ts';

/* The drill: a backup every night, then everything is lost, then it comes back from the bucket. */

afterAll(cleanUp);

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => new Date(`${day}T03:17:00Z`));
const [MONDAY = new Date(), TUESDAY = new Date(), WEDNESDAY = new Date()] = DAYS;
const nameOf = (day: Date) => `bucket:mosaic-${day.toISOString().slice(0, 10)}T03-17-00.tar.age`;

const people = pilot().filter(({ _type }) => _type === 'participant');
const [erased = '', other = ''] = people.map(({ _id }) => _id);
let source: LoadEnvironment;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let sending: BackupEnvironment;
let opening: BackupEnvironment;

/** What an erasure leaves, as the functions write it: nothing of the person, and a tombstone with a mark. */
async function eraseNow(): Promise<void> {
  const program = lakeClient(source, 'program');
  const about = await program.fetch<string[]>('*[references($erased) || _id == $erased]._id', { erased });
  const transaction = program.transaction();
  for (const id of about) transaction.delete(id);
  await transaction.create({ _id: 'tombstone.drill', _type: 'tombstone', mark: markOf(erased) }).commit();
}

beforeAll(async () => {
  source = await emptyLake();
  bucket = await startBucket();
  const identity = await generateX25519Identity();
  const keys = { BACKUP_ACCESS_KEY_ID: 'backup', BACKUP_SECRET_ACCESS_KEY: 'secret' };
  const recipient = await identityToRecipient(identity);
  sending = readBackupEnvironment({ BACKUP_BUCKET: bucket.url, BACKUP_RECIPIENT: recipient, ...keys });
  opening = readBackupEnvironment({ BACKUP_BUCKET: bucket.url, BACKUP_IDENTITY: identity, ...keys });
  await writeDocuments(lakeClient(source, 'production'), publicContent().map(checkDocument), {
    reset: false,
  });
  await writeDocuments(lakeClient(source, 'program'), pilot().map(checkDocument), { reset: false });
  await backUp(source, sending, MONDAY);
  await eraseNow();
  await backUp(source, sending, TUESDAY);
  await backUp(source, sending, WEDNESDAY);
}, 120_000);

const restore = (target: LoadEnvironment, from: string, erasedIn: string[] = []) =>
  withBackup(from, opening, (folder) => restoreDatasets(target, folder, { replace: false, erasedIn }));

test('everything is lost, and the newest backup brings every document back, and nobody who was erased', async () => {
  const target = await emptyLake();
  await restore(target, 'bucket:newest');
  for (const dataset of ['production', 'program'])
    expect(await all(target, dataset)).toEqual(await all(source, dataset));
  expect((await all(target, 'program')).has(erased)).toBe(false);
  expect((await all(target, 'program')).has(other)).toBe(true);
});

test('an older backup brings nobody back who was erased by the time of a later one', async () => {
  const [target, naive] = [await emptyLake(), await emptyLake()];
  await restore(naive, nameOf(MONDAY));
  expect((await all(naive, 'program')).has(erased)).toBe(true);
  await withBackup(nameOf(WEDNESDAY), opening, (later) => restore(target, nameOf(MONDAY), [later]));
  const found = await all(target, 'program');
  expect([found.has(erased), found.has(other)]).toEqual([false, true]);
  expect(JSON.stringify([...found.values()])).not.toContain(erased);
});

test('what lies in the bucket says nothing of anybody, and opens with the private key alone', async () => {
  const [sealed = Buffer.alloc(0)] = bucket.kept.values();
  expect(bucket.kept.size).toBe(3);
  const text = sealed.toString('latin1');
  expect(text.startsWith('age-encryption.org/v1')).toBe(true);
  for (const word of [erased, other, 'data.ndjson', 'program.tar.gz', 'participant'])
    expect(text).not.toContain(word);
  const stranger = { ...opening, BACKUP_IDENTITY: await generateX25519Identity() };
  const look = (backup: BackupEnvironment, place: string) =>
    withBackup(place, backup, (folder) => readdir(folder));
  await expect(look(stranger, 'bucket:newest')).rejects.toThrow(/does not open/);
  await expect(look(sending, 'bucket:newest')).rejects.toThrow(/BACKUP_IDENTITY is needed/);
  const changed = Buffer.from(sealed);
  changed[changed.length - 10] = (changed.at(-10) ?? 0) ^ 1;
  const file = join(await temporary('changed-'), 'changed.age');
  await writeFile(file, changed);
  await expect(look(opening, file)).rejects.toThrow(/was changed/);
});

test('without a bucket the backup is a file that only its owner may read, and it comes back from there', async () => {
  const folder = join(await temporary('sealed-'), 'kept');
  const { BACKUP_BUCKET, ...onDisk } = sending;
  const file = await backUp(source, onDisk, WEDNESDAY, folder);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect(await readdir(folder)).toHaveLength(1);
  const target = await emptyLake();
  await restore(target, file);
  expect((await all(target, 'program')).size).toBe((await all(source, 'program')).size);
});

test('a dataset that came out empty is no backup, nor one that the bucket does not take', async () => {
  await expect(backUp(await emptyLake(), sending, MONDAY)).rejects.toThrow(/holds nothing/);
  const wrong = { ...sending, BACKUP_ACCESS_KEY_ID: 'another' };
  await expect(backUp(source, wrong, MONDAY)).rejects.toThrow(/answered 403/);
  expect(bucket.kept.size).toBe(3);
});

test('what is wrong in the environment is named, and no value is shown', () => {
  const values = {
    BACKUP_RECIPIENT: 'not-a-key-1',
    BACKUP_IDENTITY: 'not-a-key-2',
    BACKUP_BUCKET: 'nowhere',
  };
  const read = () => readBackupEnvironment(values);
  expect(read).toThrow(/BACKUP_RECIPIENT, BACKUP_IDENTITY, BACKUP_BUCKET/);
  for (const value of Object.values(values)) expect(read).not.toThrow(value);
});
